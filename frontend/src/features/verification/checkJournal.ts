import type { EventKind, JournalEntry } from '../../api/schema.gen';
import { sha256 } from './sha256';

/** What the hashed text of an entry says. */
interface HashedEntry {
  position: number;
  kind: EventKind;
  factId: string;
  happenedAt: string;
  factHash: string;
  bodyId?: string;
  previousHash?: string;
}

/** What the hashed text of the withdrawal of a text says. */
interface HashedWithdrawal {
  withdrawnId?: string;
  withdrawnHash?: string;
  remainingHash?: string;
}

/**
 * The result for one entry: `withdrawn` if its text was withdrawn and all else is as published, `restricted` if its content is
 * not public, `changed` if a hash is not the one of the text, or does not continue the journal.
 */
export type EntryResult = 'intact' | 'withdrawn' | 'restricted' | 'changed';

export interface CheckedEntry {
  hash: string;
  result: EntryResult;
  /** Left out if its content is not public. */
  entry?: HashedEntry;
}

/** Computes all hashes of a journal again. @param entries all of it, oldest first */
export async function checkJournal(entries: JournalEntry[]): Promise<CheckedEntry[]> {
  const withdrawals = entries.map(({ hashedFact }) => (hashedFact ? (JSON.parse(hashedFact) as HashedWithdrawal) : {}));
  return Promise.all(
    entries.map(async ({ hash, position, hashedEntry, hashedFact }, index): Promise<CheckedEntry> => {
      const isInPlace = position === index + 1;
      if (hashedEntry === undefined) return { hash, result: isInPlace ? 'restricted' : 'changed' };
      const entry = JSON.parse(hashedEntry) as HashedEntry;
      const factHash = await sha256(hashedFact ?? '');
      const continues =
        isInPlace &&
        entry.position === position &&
        entry.previousHash === entries[index - 1]?.hash &&
        hash === (await sha256(hashedEntry));
      const isWithdrawn = withdrawals
        .slice(index + 1)
        .some(
          (later) =>
            later.withdrawnId === entry.factId &&
            later.withdrawnHash === entry.factHash &&
            later.remainingHash === factHash,
        );
      if (!continues || (factHash !== entry.factHash && !isWithdrawn)) return { hash, result: 'changed', entry };
      return { hash, result: factHash === entry.factHash ? 'intact' : 'withdrawn', entry };
    }),
  );
}
