import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * Puts the questions of a page to the API while the document is still being read: one request, one body or one text can say
 * nothing before its answer is there, and the answer takes as long as the code. `src/api/http.ts` takes the answers over.
 */
const EARLY = `{
const id = location.pathname.split('/')[3]
globalThis.asked = new Map(document.currentScript.dataset.asks.split(' ').map((template) => {
const address = template.replace('__id__', id)
const answer = fetch(address, { headers: { Accept: 'application/json, application/problem+json', 'Accept-Language': document.documentElement.lang }, signal: AbortSignal.timeout(20000) })
answer.catch(() => {})
return [address, answer]
}))
}`;

/** The script with its questions, for the head of a document, before the style sheet: a script waits for those above it. */
export function preloadData(addresses: string[]): string {
  allowed();
  return `<script data-asks="${addresses.join(' ')}">${EARLY}</script>`;
}

/** The policy allows this one inline script by its hash, and no other. */
function allowed() {
  const hash = `'sha256-${createHash('sha256').update(EARLY).digest('base64')}'`;
  if (!readFileSync(new URL('../headers.json', import.meta.url), 'utf8').includes(hash))
    throw new Error(`The Content-Security-Policy in headers.json does not allow the script in the documents: ${hash}`);
}
