// Tells how two responses differ.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { additions } from './additions.mjs';
import { exceptionFor, plain } from './exceptions.mjs';

/** Programs that print the text of a document; the metadata of documents may tell when they were made. */
const TEXT_OF = [
  ['wordprocessingml', (file) => withAddresses(execFileSync('unzip', ['-p', file, '-x', 'docProps/*'], { encoding: 'utf8', maxBuffer: 1e9 }))],
  ['pdf', (file) => execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })],
  ['openxmlformats', (file) => execFileSync('unzip', ['-p', file, '-x', 'docProps/*'], { encoding: 'utf8', maxBuffer: 1e9 })],
  ['zip', (file) => execFileSync('unzip', ['-p', file], { encoding: 'utf8', maxBuffer: 1e9 })],
];

/** Links of a DOCX have numbers, which change with each earlier link that is added: the text has their addresses instead. */
function withAddresses(text) {
  const addresses = new Map();
  const document = text.replace(/<Relationship [^>]*hyperlink[^>]*>/g, (relationship) => {
    const valueOf = (name) => relationship.match(new RegExp(` ${name}="([^"]*)"`))?.[1];
    addresses.set(valueOf('Id'), valueOf('Target'));
    return '';
  });
  return document.replace(/(?<=<w:hyperlink r:id=")[^"]*/g, (id) => addresses.get(id) ?? id);
}

/**
 * @returns `lines`: the differences, a line each; `added`: the additions of the response; `why`: why its text may differ
 */
export function difference(path, expected, actual) {
  if (!expected) return { lines: [], added: ['addresses in other responses'] };
  if (!actual) return { lines: ['is missing now'], added: [] };
  const lines = [];
  if (expected.status !== actual.status) lines.push(`status ${expected.status} -> ${actual.status}`);
  const same = expected.bytes.equals(actual.bytes);
  const [then, now] = [textOf(expected), textOf(actual)];
  const { added, lines: others, why } = same || then === now ? { added: [] } : textsOf(path, expected.type, then, now);
  if (others) lines.push(...others);
  // Other bytes have another entity tag, and longer ones may be compressed.
  const isCompared = (header) => same || !/^(etag|content-encoding):/.test(header);
  lines.push(
    ...expected.headers.filter((header) => isCompared(header) && !actual.headers.includes(header)).map((header) => `without ${header}`),
    ...actual.headers.filter((header) => isCompared(header) && !expected.headers.includes(header)).map((header) => `with ${header}`),
  );
  return { lines, added, why };
}

function textsOf(path, type, then, now) {
  const exception = exceptionFor(path);
  if (exception?.property) {
    const [before, after] = [then, now].map((text) => JSON.stringify({ ...JSON.parse(text), [exception.property]: undefined }));
    const { added, lines } = additions(type, before, after);
    return { added, lines, why: exception.why };
  }
  const compared = additions(type, then, now);
  if (compared && !compared.lines) return compared;
  const [before, after] = exception?.without ? [then, now].map((text) => plain(text, exception.without)) : [then, now];
  if (exception && (!exception.without || before === after)) return { added: [], why: exception.why };
  return { added: [], lines: compared?.lines ?? firstDifference(before, after) };
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
