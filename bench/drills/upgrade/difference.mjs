// Tells how two answers differ.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Programs that print the text of a document; the metadata of documents may tell when they were made. */
const TEXT_OF = [
  ['pdf', (file) => execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })],
  ['openxmlformats', (file) => execFileSync('unzip', ['-p', file, '-x', 'docProps/*'], { encoding: 'utf8', maxBuffer: 1e9 })],
  ['zip', (file) => execFileSync('unzip', ['-p', file], { encoding: 'utf8', maxBuffer: 1e9 })],
];

/** @returns what differs, a line each; nothing if both answers are the same */
export function difference(expected, actual) {
  if (!expected || !actual) return [expected ? 'is missing now' : 'is new'];
  const found = [];
  if (expected.status !== actual.status) found.push(`status ${expected.status} -> ${actual.status}`);
  const same = expected.bytes.equals(actual.bytes);
  const [then, now] = [textOf(expected), textOf(actual)];
  if (!same && then !== now) found.push(...firstDifference(then, now));
  for (const header of expected.headers) {
    const bytesDiffer = !same && then === now && header.startsWith('etag:');
    if (!actual.headers.includes(header) && !bytesDiffer) found.push(`without ${header}`);
  }
  for (const header of actual.headers) {
    const bytesDiffer = !same && then === now && header.startsWith('etag:');
    if (!expected.headers.includes(header) && !bytesDiffer) found.push(`with ${header}`);
  }
  return found.length ? found : undefined;
}

/** Each problem document has its own id. */
const withoutInstance = (text) => text.replace(/"instance":"urn:uuid:[^"]+"/, '"instance":""');

function textOf({ type, bytes }) {
  const print = TEXT_OF.find(([part]) => type.includes(part))?.[1];
  if (!print) return type.includes('problem') ? withoutInstance(bytes.toString()) : bytes.toString();
  const folder = mkdtempSync(join(tmpdir(), 'sequitur-text-'));
  try {
    const file = join(folder, 'document');
    writeFileSync(file, bytes);
    return print(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function firstDifference(expected, actual) {
  let at = 0;
  while (at < expected.length && expected[at] === actual[at]) at++;
  const around = (text) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
  return [`at character ${at}: ${around(expected)}`, `is now ${around(actual)}`];
}
