import { exchange, HEADERS, type Request, receive } from '../../../api/client';
import { withToken } from './send';

/** Long enough for the browser to begin to save the file. */
const KEPT_MS = 60_000;

/** The bytes of a file that is not public. @throws ApiError */
export const download = ({ address }: Request<Blob>): Promise<Blob> =>
  withToken((Authorization) =>
    receive(exchange(address, { headers: { ...HEADERS, Accept: '*/*', Authorization } }), (response) =>
      response.blob(),
    ),
  );

/** Lets the browser save the bytes as a file of this name. */
export function saveFile(bytes: Blob, name: string): void {
  const url = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
