import { ApiError, HEADERS, refusal, request } from '../../../api/client';
import type { EvidenceItem, ReplaceEvidenceContentData, ReplaceEvidenceContentResponse } from '../../../api/schema.gen';
import { withToken } from '../session/send';

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
  return withToken((authorization) => attempt(address, file, authorization, watch));
}

/** Uses XMLHttpRequest because `fetch` does not report upload progress. */
function attempt(address: string, file: File, authorization: string, { progress, signal }: Watch) {
  return new Promise<EvidenceItem>((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open('PUT', address);
    xhr.responseType = 'json';
    const headers = { ...HEADERS, Authorization: authorization, 'Content-Type': 'application/octet-stream' };
    for (const [name, value] of Object.entries(headers)) xhr.setRequestHeader(name, value);
    xhr.upload.onprogress = ({ loaded, total }) => progress(total ? loaded / total : 0);
    xhr.onload = () =>
      xhr.status === 200 ? resolve(xhr.response) : reject(refusal(xhr.status, xhr.response ?? undefined));
    xhr.onerror = () => reject(new ApiError('offline'));
    xhr.onabort = () => reject(new Cancelled());
    signal.addEventListener('abort', () => xhr.abort(), { once: true });
    xhr.send(file);
  });
}
