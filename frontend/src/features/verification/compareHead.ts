import type { ApiError } from '../../api/client';
import { sha256 } from './sha256';

/**
 * The result of the comparison with a hash that a reader kept:
 * `unreadable`, no hash in it; `noDay`, it is not an entry of the journal, and without its day it cannot be told whether it is a head of the register; `entry`, it is the one of the entry at this position; `register`, it is the head of the register
 * at the end of that day, with the number of entries that the chosen journal had then; `noFile`, the day is not over; `different`,
 * it is neither.
 */
export type Comparison =
  | { is: 'unreadable' | 'noDay' | 'noFile' | 'different' }
  | { is: 'entry'; position: number }
  | { is: 'register'; day: string; entries?: number };

interface Journal {
  commitmentId: string;
  /** The hash of each of its entries, oldest first. */
  hashes: string[];
}

/** The day in a text: 2026-11-28, or 28/11/2026 with slashes, dots or dashes. */
function dayIn(text: string): string | undefined {
  const [iso] = /\b\d{4}-\d{2}-\d{2}\b/.exec(text) ?? [];
  if (iso) return iso;
  const [, day, month, year] = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/.exec(text) ?? [];
  return year && `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}

/**
 * Compares what a reader pasted: a hash, or a day and a hash, as mails and reports print them.
 * @param journal the chosen one, if any
 * @throws ApiError if the file of the day cannot be read
 */
export async function compareHead(
  pasted: string,
  journal: Journal | undefined,
  loadHeads: (day: string) => Promise<string>,
): Promise<Comparison> {
  const hash = /\b[0-9a-f]{64}\b/i.exec(pasted)?.[0].toLowerCase();
  if (!hash) return { is: 'unreadable' };
  const position = (journal?.hashes.indexOf(hash) ?? -1) + 1;
  if (position > 0) return { is: 'entry', position };
  const day = dayIn(pasted);
  if (!day) return { is: 'noDay' };
  const heads = await loadHeads(day).catch((error: ApiError) => {
    if (error.failure === 'notFound') return undefined;
    throw error;
  });
  if (heads === undefined) return { is: 'noFile' };
  if ((await sha256(heads)) !== hash) return { is: 'different' };
  if (!journal) return { is: 'register', day };
  const line = heads.split('\n').find((head) => head.startsWith(`${journal.commitmentId} `));
  if (!line) return { is: 'register', day, entries: 0 };
  const [, entries, last] = line.split(' ');
  return journal.hashes[Number(entries) - 1] === last
    ? { is: 'register', day, entries: Number(entries) }
    : { is: 'different' };
}
