import { ApiError, request } from '../../../api/http';
import type {
  EvidenceItem,
  Problem,
  ReplaceEvidenceContentData,
  ReplaceEvidenceContentResponse,
} from '../../../api/schema.gen';
import { language } from '../../../language';
import { accessToken } from '../session/session';

/** The API's maximum file size in bytes: checked before a long upload. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** The user cancelled the upload. */
export class Cancelled extends Error {}

interface Watch {
  /** Progress, from 0 to 1. */
  progress: (share: number) => void;
  signal: AbortSignal;
}

/** Uploads a file. Safe to repeat: PUT is idempotent. */
export async function sendFile(evidenceItemId: string, file: File, watch: Watch): Promise<EvidenceItem> {
  const { address } = request<ReplaceEvidenceContentData, ReplaceEvidenceContentResponse>(
    '/evidenceItems/{evidenceItemId}/content',
    { path: { evidenceItemId } },
  );
  let answer = await attempt(address, file, await accessToken(), watch);
  if (answer.status === 401) answer = await attempt(address, file, await accessToken({ forceRenewal: true }), watch);
  if (answer.status === 200) return answer.body as EvidenceItem;
  throw new ApiError(answer.status < 500 ? 'refused' : 'server', answer.body as Problem | undefined);
}

/** Uses XMLHttpRequest because `fetch` does not report upload progress. */
function attempt(address: string, file: File, token: string, { progress, signal }: Watch) {
  return new Promise<{ status: number; body: unknown }>((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open('PUT', address);
    xhr.responseType = 'json';
    xhr.setRequestHeader('Accept', 'application/json, application/problem+json');
    xhr.setRequestHeader('Accept-Language', language);
    xhr.setRequestHeader('Authorization', `Bearer ${token}`);
    xhr.setRequestHeader('Content-Type', 'application/octet-stream');
    xhr.upload.onprogress = ({ loaded, total }) => progress(total ? loaded / total : 0);
    xhr.onload = () => resolve({ status: xhr.status, body: xhr.response ?? undefined });
    xhr.onerror = () => reject(new ApiError('offline'));
    xhr.onabort = () => reject(new Cancelled());
    signal.addEventListener('abort', () => xhr.abort(), { once: true });
    xhr.send(file);
  });
}
