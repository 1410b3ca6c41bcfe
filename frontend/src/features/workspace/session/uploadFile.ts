import { ApiError, HEADERS, type Request, refusal } from '../../../api/client';
import { mustBeReadable } from './fileChanged';
import { withToken } from './send';

/** The user cancelled the upload. */
export class Cancelled extends Error {}

export interface Upload {
  method: 'PUT' | 'POST';
  ifMatch?: string;
  /** Idempotency key. */
  key?: string;
  /** Progress, from 0 to 1. */
  progress: (share: number) => void;
  signal: AbortSignal;
}

/** Sends the bytes of a file with the user's token. @throws ApiError, FileChanged, or Cancelled */
export const uploadFile = <Result>(request: Request<Result>, file: File, upload: Upload): Promise<Result> =>
  withToken((authorization) => attempt(request, file, authorization, upload));

/** Uses XMLHttpRequest because `fetch` does not report upload progress. */
function attempt<Result>({ address }: Request<Result>, file: File, authorization: string, upload: Upload) {
  return new Promise<Result>((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open(upload.method, address);
    xhr.responseType = 'json';
    const headers = {
      ...HEADERS,
      Authorization: authorization,
      'Content-Type': 'application/octet-stream',
      ...(upload.ifMatch && { 'If-Match': upload.ifMatch }),
      ...(upload.key && { 'Idempotency-Key': upload.key }),
    };
    for (const [name, value] of Object.entries(headers)) xhr.setRequestHeader(name, value);
    xhr.upload.onprogress = ({ loaded, total }) => upload.progress(total ? loaded / total : 0);
    xhr.onload = () =>
      xhr.status === 200 || xhr.status === 201
        ? resolve(xhr.response)
        : reject(refusal(xhr.status, xhr.response ?? undefined));
    xhr.onerror = () => mustBeReadable(file).then(() => reject(new ApiError('offline')), reject);
    xhr.onabort = () => reject(new Cancelled());
    upload.signal.addEventListener('abort', () => xhr.abort(), { once: true });
    xhr.send(file);
  });
}
