import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * Sends a page's API requests while the document is still being parsed: the page of one request, body or text is empty
 * without its data, and the response takes as long as the code. `src/api/client.ts` uses the responses.
 */
const PRELOAD_SCRIPT = `{
const id = location.pathname.split('/')[3]
globalThis.preloaded = new Map(document.currentScript.dataset.requests.split(' ').map((template) => {
const address = template.replace('__id__', id)
const pending = fetch(address, { headers: { Accept: 'application/json, application/problem+json', 'Accept-Language': document.documentElement.lang }, signal: AbortSignal.timeout(20000) })
pending.catch(() => {})
return [address, pending]
}))
}`;

/** The inline script with the requests, for the head, before the style sheet: scripts wait for style sheets above them. */
export function preloadData(addresses: string[]): string {
  checkPolicy();
  return `<script data-requests="${addresses.join(' ')}">${PRELOAD_SCRIPT}</script>`;
}

/** @throws Error if the Content-Security-Policy in headers.json does not allow the script by its hash; it allows no other */
function checkPolicy() {
  const hash = `'sha256-${createHash('sha256').update(PRELOAD_SCRIPT).digest('base64')}'`;
  if (!readFileSync(new URL('../headers.json', import.meta.url), 'utf8').includes(hash))
    throw new Error(`The Content-Security-Policy in headers.json does not allow the script in the documents: ${hash}`);
}
