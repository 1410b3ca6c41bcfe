import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { JournalEntry } from '../../api/schema.gen';
import { checkJournal } from './checkJournal';
import { compareHead } from './compareHead';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** A journal of these facts, as the API hashes it. */
function journalOf(...facts: object[]): JournalEntry[] {
  const entries: JournalEntry[] = [];
  facts.forEach((fact, index) => {
    const hashedFact = JSON.stringify({ id: `f${index + 1}`, ...fact });
    const hashedEntry = JSON.stringify({
      factHash: hashOf(hashedFact),
      factId: `f${index + 1}`,
      happenedAt: '2026-11-28T10:00:00Z',
      kind: 'assessed',
      position: index + 1,
      previousHash: entries[index - 1]?.hash,
    });
    entries.push({ position: index + 1, hash: hashOf(hashedEntry), hashedEntry, hashedFact });
  });
  return entries;
}

const results = async (entries: JournalEntry[]) => (await checkJournal(entries)).map(({ result }) => result);

test('a journal as it was published is intact', async () => {
  expect(await results(journalOf({ a: 'é' }, { b: 2 }, { c: 3 }))).toEqual(['intact', 'intact', 'intact']);
  expect(await results([])).toEqual([]);
});

test('another fact, an entry that is hashed again, a missing and a moved entry are changes', async () => {
  const [first, second, third] = journalOf({ a: 1 }, { b: 2 }, { c: 3 }) as [JournalEntry, JournalEntry, JournalEntry];
  const otherFact = { ...second, hashedFact: JSON.stringify({ id: 'f2', b: 9 }) };
  expect(await results([first, otherFact, third])).toEqual(['intact', 'changed', 'intact']);

  const other = (second.hashedEntry as string).replace('assessed', 'closed');
  const hashedAgain = { ...second, hashedEntry: other, hash: hashOf(other) };
  expect(await results([first, hashedAgain, third])).toEqual(['intact', 'intact', 'changed']);

  expect(await results([first, third])).toEqual(['intact', 'changed']);
  expect(await results([second, first, third])).toEqual(['changed', 'changed', 'changed']);
});

test('a withdrawn text is not a change if the withdrawal holds both hashes, and only then', async () => {
  const published = { id: 'f1', words: 'secret' };
  const rest = JSON.stringify({ id: 'f1' });
  const withdrawal = {
    withdrawnId: 'f1',
    withdrawnHash: hashOf(JSON.stringify(published)),
    remainingHash: hashOf(rest),
  };
  const withdrawn = ([first, ...later]: JournalEntry[]) => [{ ...first, hashedFact: rest } as JournalEntry, ...later];

  expect(await results(withdrawn(journalOf(published, withdrawal)))).toEqual(['withdrawn', 'intact']);
  expect(await results(withdrawn(journalOf(published, { ...withdrawal, remainingHash: hashOf('x') })))).toEqual([
    'changed',
    'intact',
  ]);
  expect(await results(withdrawn(journalOf(published)))).toEqual(['changed']);
});

test('an entry that is not public only continues the journal', async () => {
  const [first, second] = journalOf({ a: 1 }, { b: 2 }) as [JournalEntry, JournalEntry];
  expect(await results([{ position: 1, hash: first.hash }, second])).toEqual(['restricted', 'intact']);
});

const DAY = '2026-11-28';
const journal = { commitmentId: 'a-590-2.4', hashes: [hashOf('1'), hashOf('2'), hashOf('3')] };
const heads = (last = hashOf('2')) => `sequitur journal heads ${DAY}\na-590-2.4 2 ${last}\n`;
const load = (text: string) => () => Promise.resolve(text);

test('a pasted hash is an entry of the journal, or with its day the head of the register', async () => {
  expect(await compareHead(`  ${hashOf('3').toUpperCase()} `, journal, load(''))).toEqual({ is: 'entry', position: 3 });
  expect(await compareHead(`Empreinte : ${DAY} ${hashOf(heads())}.`, journal, load(heads()))).toEqual({
    is: 'register',
    day: DAY,
    entries: 2,
  });
  expect(await compareHead(`${DAY} ${hashOf(heads())}`, undefined, load(heads()))).toEqual({
    is: 'register',
    day: DAY,
  });
  const none = `sequitur journal heads ${DAY}\n`;
  expect(await compareHead(`${DAY} ${hashOf(none)}`, journal, load(none))).toEqual({
    is: 'register',
    day: DAY,
    entries: 0,
  });
});

test('what differs from the file of the day, or from the journal, is different', async () => {
  expect(await compareHead(`${DAY} ${hashOf('other')}`, journal, load(heads()))).toEqual({ is: 'different' });
  const forged = heads(hashOf('9'));
  expect(await compareHead(`${DAY} ${hashOf(forged)}`, journal, load(forged))).toEqual({ is: 'different' });
});

test('a hash without its day, which may be the head of the register, is not called different', async () => {
  expect(await compareHead(hashOf('9'), journal, load(heads()))).toEqual({ is: 'noDay' });
});

test.each(['28/11/2026', '28.11.2026', '28-11-2026'])('the day may be written as %s', async (day) => {
  expect(await compareHead(`${day} ${hashOf(heads())}`, journal, load(heads()))).toEqual({
    is: 'register',
    day: DAY,
    entries: 2,
  });
});

test('a text without a hash and a day without a file are told apart; other failures are thrown', async () => {
  expect(await compareHead('bonjour', journal, load(heads()))).toEqual({ is: 'unreadable' });
  const fails = (failure: string) => () => Promise.reject({ failure });
  expect(await compareHead(`2999-01-01 ${hashOf('x')}`, journal, fails('notFound'))).toEqual({ is: 'noFile' });
  await expect(compareHead(`${DAY} ${hashOf('x')}`, journal, fails('offline'))).rejects.toEqual({ failure: 'offline' });
});
