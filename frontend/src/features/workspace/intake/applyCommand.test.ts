import { expect, test } from 'vitest';
import type { DoubtReason, DraftRow } from '../../../api/schema.gen';
import { applyCommand } from './applyCommand';
import { keyLabel } from './commands';
import { withoutOwnerBeside } from './owners';
import { withSides } from './rows';
import { draftOf } from './testDraft';
import { bilingual, draftContentOf } from './testRows';

const doubt = (doubtId: string, rowId: string, reason: DoubtReason) => ({ doubtId, rowId, reason, open: true });
const leadIn = (rowId: string): DraftRow => ({ ...bilingual(rowId), kind: 'leadIn' });
const child = (rowId: string): DraftRow => ({ ...bilingual(rowId), level: 1, owner: 'actiris' });

test('a lead-in joined with its only child is a request with its owner and title, and its colon is no doubt', () => {
  const shortTitle = { fr: 'Un titre', nl: 'Een titel' };
  const rows = [leadIn('a'), { ...child('b'), shortTitle }, bilingual('c')];
  const draft = draftOf(rows, { doubts: [doubt('1', 'a', 'colonWithoutItems'), doubt('2', 'a', 'unknownBody')] });
  const { content, selected } = applyCommand(draft, draft.content, 'b', { does: 'join' }, 'b');
  expect(content.rows.map(({ rowId, kind, owner }) => [rowId, kind, owner])).toEqual([
    ['a', 'request', 'actiris'],
    ['c', 'request', undefined],
  ]);
  expect(content.rows[0]?.shortTitle).toEqual(shortTitle);
  expect(content.resolvedDoubts).toEqual(['1']);
  expect(selected).toBe('a');
});

test('a lead-in joined with one of several children stays a lead-in', () => {
  const draft = draftOf([leadIn('a'), child('b'), child('c')], { doubts: [doubt('1', 'a', 'colonWithoutItems')] });
  const { content } = applyCommand(draft, draft.content, 'b', { does: 'join' }, 'b');
  expect(content.rows[0]?.kind).toBe('leadIn');
  expect(content.resolvedDoubts).toEqual([]);
});

test('joining the only language of a row answers that it had one, and no doubt on its body', () => {
  const dutch = withSides(bilingual('b'), { fr: undefined });
  const doubts = [doubt('1', 'b', 'oneLanguageOnly'), doubt('2', 'b', 'unknownBody'), doubt('3', 'a', 'countsDiffer')];
  const draft = draftOf([bilingual('a'), dutch], { doubts });
  const joined = applyCommand(draft, draft.content, 'b', { does: 'join', language: 'nl' }, 'b');
  expect(joined.content.rows).toHaveLength(1);
  expect(joined.content.resolvedDoubts).toEqual(['1']);
});

test('a row that keeps a language after a join keeps its doubts', () => {
  const draft = draftOf([bilingual('a'), bilingual('b')], { doubts: [doubt('1', 'b', 'countsDiffer')] });
  const { content } = applyCommand(draft, draft.content, 'b', { does: 'join', language: 'nl' }, 'b');
  expect(content.resolvedDoubts).toEqual([]);
});

test('requests of one introduction without owner are found from any of them', () => {
  const introduction: DraftRow = { ...bilingual('i'), kind: 'requestsIntroduction' };
  const rows = [
    bilingual('z'),
    introduction,
    child('a'),
    bilingual('b'),
    bilingual('c'),
    { ...introduction, rowId: 'j' },
  ];
  expect(withoutOwnerBeside(draftContentOf([...rows, bilingual('d')]), 'a')).toEqual(['b', 'c']);
  expect(withoutOwnerBeside(draftContentOf([...rows, bilingual('d')]), 'd')).toEqual([]);
});

test('a capital letter is shown with its modifier', () => {
  expect(keyLabel('requestsIntroduction')).toBe('⇧ Q');
  expect(keyLabel('request')).toBe('Q');
});
