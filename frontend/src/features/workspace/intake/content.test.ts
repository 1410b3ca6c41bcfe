import { expect, test } from 'vitest';
import type { DraftDoubt, DraftRow } from '../../../api/schema.gen';
import { record, redo, startHistory, undo } from '../autosave/editHistory';
import {
  nextUndecided,
  setDetail,
  setShortTitle,
  toggleDoubts,
  toggleList,
  undecidedRows,
  unresolvedDoubts,
} from './content';
import { setOwner } from './owners';
import { draftOf } from './testDraft';
import { bilingual, draftContentOf } from './testRows';
import { joinWithPrevious, split } from './wording';

const complete = (rowId: string) => ({ ...bilingual(rowId), owner: 'cocom', shortTitle: { fr: rowId, nl: rowId } });

test('rows with an open doubt or without owner or title are undecided, and are visited in turn', () => {
  const rows = [complete('a'), complete('b'), bilingual('c'), complete('d')];
  const doubts: DraftDoubt[] = [
    { doubtId: '1', rowId: 'b', reason: 'countsDiffer', open: true },
    { doubtId: '2', rowId: 'd', reason: 'firstOfPage', open: false },
  ];
  const draft = draftOf(rows, { doubts });
  const undecided = undecidedRows(draft, draftContentOf(rows));
  expect(undecided).toEqual(['b', 'c']);
  expect(nextUndecided(rows, undecided, undefined, 1)).toBe('b');
  expect(nextUndecided(rows, undecided, 'b', 1)).toBe('c');
  expect(nextUndecided(rows, undecided, 'c', 1)).toBe('b');
  expect(nextUndecided(rows, undecided, 'b', -1)).toBe('c');
  expect(nextUndecided(rows, [], 'b', 1)).toBeUndefined();
  expect(undecidedRows(draft, toggleDoubts(draftContentOf(rows), ['1']))).toEqual(['c']);
});

test('a short title of more than 80 characters leaves its row undecided', () => {
  const content = setShortTitle(draftContentOf([complete('a')]), 'a', 'nl', 'x'.repeat(81));
  expect(undecidedRows(draftOf([]), content)).toEqual(['a']);
});

test('a theme heading needs a short heading in both languages, but no owner', () => {
  const heading = { ...bilingual('a'), kind: 'themeHeading' as const };
  const draft = draftOf([]);
  expect(undecidedRows(draft, draftContentOf([heading]))).toEqual(['a']);
  expect(undecidedRows(draft, draftContentOf([{ ...heading, shortTitle: { fr: 'A', nl: 'A' } }]))).toEqual([]);
});

test('the doubts of a joined row are on the row that has its text, before and after it is saved', () => {
  const inSource = (rowId: string, block: number): DraftRow => {
    const row = bilingual(rowId);
    return { ...row, fr: { runs: row.fr?.runs ?? [], blocks: [block] } };
  };
  const rows = [inSource('a', 1), inSource('b', 2), inSource('c', 3)];
  const doubt: DraftDoubt = { doubtId: '1', rowId: 'c', reason: 'unknownBody', open: true };
  const joined = joinWithPrevious(rows, 'c');
  const rowsWithDoubt = (doubts: DraftDoubt[], saved = rows, present = joined) => [
    ...unresolvedDoubts(draftOf(saved, { doubts }), draftContentOf([...present])).keys(),
  ];
  expect(rowsWithDoubt([doubt])).toEqual(['b']);

  const saved = { ...doubt, joinedRowId: 'b' };
  expect(rowsWithDoubt([saved], [...joined])).toEqual(['b']);
  expect(rowsWithDoubt([saved], [...joined], joinWithPrevious(joined, 'b'))).toEqual(['a']);
  // The join is undone.
  expect(rowsWithDoubt([saved], [...joined], rows)).toEqual(['c']);
  expect(
    rowsWithDoubt([
      { ...doubt, rowId: 'gone' },
      { doubtId: '2', reason: 'unplaced', open: true },
    ]),
  ).toEqual(['']);
});

test('after a join and a split, the doubts of the joined row are on the part that has its text', () => {
  const inSource = (rowId: string, block: number): DraftRow => ({
    ...bilingual(rowId),
    fr: { runs: [{ kind: 'plain', text: `texte ${rowId}` }], blocks: [block] },
  });
  const rows = [inSource('a', 1), inSource('b', 2), inSource('c', 3)];
  const doubt: DraftDoubt = { doubtId: '1', rowId: 'c', reason: 'unknownBody', open: true };
  const splitAgain = split(joinWithPrevious(rows, 'c', 'fr').toSpliced(2), 'b', 'fr', 'texte b '.length, 'new');
  expect(splitAgain.map(({ rowId }) => rowId)).toEqual(['a', 'b', 'new']);
  const doubted = unresolvedDoubts(draftOf(rows, { doubts: [doubt] }), draftContentOf([...splitAgain]));
  expect([...doubted.keys()]).toEqual(['new']);
});

test('the question on titles that break off ends with the last of them', () => {
  const question: DraftDoubt = { doubtId: '1', reason: 'shortTitlesUnfinished', open: true, detail: '1' };
  const draft = draftOf([], { doubts: [question] });
  const content = setShortTitle(draftContentOf([complete('a')]), 'a', 'nl', 'Een kaart…');
  expect(unresolvedDoubts(draft, content).get('')).toEqual([question]);
  expect(unresolvedDoubts(draft, setShortTitle(content, 'a', 'nl', 'Een kaart')).size).toBe(0);
});

test('resolving and confirming are taken back by the same act', () => {
  const content = draftContentOf([]);
  expect(toggleDoubts(toggleDoubts(content, ['1', '2']), ['1', '2'])).toEqual(content);
  expect(toggleList(content, 'request').confirmedLists).toEqual([{ listId: 'request' }]);
  expect(toggleList(toggleList(content, 'request'), 'request')).toEqual(content);
});

test('a confirmation that is not stored yet does not outlast a change of the rows', () => {
  const stored = { listId: 'recital', version: 'v1' };
  const content = { ...toggleList(draftContentOf([complete('a')]), 'request') };
  const changed = setOwner({ ...content, confirmedLists: [stored, ...content.confirmedLists] }, 'a', 'actiris');
  expect(changed.confirmedLists).toEqual([stored]);
});

test('emptied fields are left out', () => {
  expect(setDetail(setDetail(draftContentOf([]), 'session', '2022-2023'), 'session', '')).toEqual(draftContentOf([]));
  expect(setShortTitle(draftContentOf([complete('a')]), 'a', 'fr', '').rows[0]?.shortTitle).toEqual({ nl: 'a' });
});

test('what is typed in one field is undone in one step', () => {
  const typed = record(record(record(startHistory('a'), 'b'), 'bc', 'title'), 'bcd', 'title');
  expect(undo(typed).present).toBe('b');
  expect(undo(record(typed, 'bcde', 'other')).present).toBe('bcd');
  expect(undo(record(undo(typed), 'bx', 'title')).present).toBe('b');
});

test('changes are undone and done again', () => {
  const history = record(record(startHistory('a'), 'b'), 'c');
  expect(undo(undo(history)).present).toBe('a');
  expect(redo(undo(history))).toEqual(history);
  expect(undo(startHistory('a')).present).toBe('a');
  expect(record(undo(history), 'd').future).toEqual([]);
  expect(record(history, 'c')).toBe(history);
});
