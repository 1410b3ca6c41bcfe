import { ApiError, request } from '../../../api/http';
import type {
  EvidenceItem,
  Problem,
  ReplaceEvidenceContentData,
  ReplaceEvidenceContentResponse,
} from '../../../api/schema.gen';
import { language } from '../../../i18n/current';
import { accessToken } from '../session/session';

/** What the API takes at most: told before minutes are spent on sending. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** Whoever sent it thought better of it. */
export class Cancelled extends Error {}

interface Watch {
  /** How much of it is on its way, from 0 to 1. */
  progress: (share: number) => void;
  signal: AbortSignal;
}

/** Sends a file as it is. The same file can be sent again: nothing is lost, and nothing happens twice. */
export async function sendFile(evidenceItemId: string, file: File, watch: Watch): Promise<EvidenceItem> {
  const { address } = request<ReplaceEvidenceContentData, ReplaceEvidenceContentResponse>(
    '/evidenceItems/{evidenceItemId}/content',
    { path: { evidenceItemId } },
  );
  let answer = await attempt(address, file, await accessToken(), watch);
  if (answer.status === 401) answer = await attempt(address, file, await accessToken({ anew: true }), watch);
  if (answer.status === 200) return answer.said as EvidenceItem;
  throw new ApiError(answer.status < 500 ? 'refused' : 'server', answer.said as Problem | undefined);
}

/** By the old interface, as `fetch` does not tell how far it is. */
function attempt(address: string, file: File, token: string, { progress, signal }: Watch) {
  return new Promise<{ status: number; said: unknown }>((resolve, reject) => {
    const sending = new XMLHttpRequest();
    sending.open('PUT', address);
    sending.responseType = 'json';
    sending.setRequestHeader('Accept', 'application/json, application/problem+json');
    sending.setRequestHeader('Accept-Language', language);
    sending.setRequestHeader('Authorization', `Bearer ${token}`);
    sending.setRequestHeader('Content-Type', 'application/octet-stream');
    sending.upload.onprogress = ({ loaded, total }) => progress(total ? loaded / total : 0);
    sending.onload = () => resolve({ status: sending.status, said: sending.response ?? undefined });
    sending.onerror = () => reject(new ApiError('offline'));
    sending.onabort = () => reject(new Cancelled());
    signal.addEventListener('abort', () => sending.abort(), { once: true });
    sending.send(file);
  });
}
