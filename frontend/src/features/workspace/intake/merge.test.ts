import { expect, test } from 'vitest';
import { setDetail, setShortTitle, toggleDoubts } from './content';
import { type Conflict, merge, put } from './merge';
import { setOwner } from './owners';
import { indent, withRows } from './rows';
import { bilingual, draftContentOf } from './testRows';
import { joinWithPrevious, split } from './wording';

const BASE = draftContentOf([bilingual('a'), bilingual('b'), bilingual('c'), bilingual('d')]);
const takeTheirs = (content: typeof BASE, conflict: Conflict) => put(content, conflict, conflict.theirs);
const ids = (content: typeof BASE) => content.rows.map(({ rowId }) => rowId).join('');

test('changes of different fields of one row are merged', () => {
  const mine = setShortTitle(BASE, 'b', 'fr', 'Titre');
  const theirs = withRows(
    setShortTitle(setOwner(BASE, 'b', 'cocom'), 'b', 'nl', 'Titel'),
    indent(setShortTitle(setOwner(BASE, 'b', 'cocom'), 'b', 'nl', 'Titel').rows, 'b', 1),
  );
  const { content, conflicts } = merge(BASE, mine, theirs);
  expect(conflicts).toEqual([]);
  expect(content.rows[1]).toMatchObject({ owner: 'cocom', level: 1, shortTitle: { fr: 'Titre', nl: 'Titel' } });
});

test('a field that both changed is a conflict; the own value stays until the other is taken', () => {
  const { content, conflicts } = merge(BASE, setOwner(BASE, 'b', 'actiris'), setOwner(BASE, 'b', 'cocom'));
  expect(conflicts).toEqual([{ rowId: 'b', field: 'owner', mine: 'actiris', theirs: 'cocom' }]);
  expect(content.rows[1]?.owner).toBe('actiris');
  expect(takeTheirs(content, conflicts[0] as Conflict).rows[1]?.owner).toBe('cocom');
});

test('splits and joins of different rows are merged', () => {
  const mine = withRows(BASE, split(BASE.rows, 'a', 'fr', 5, 'x'));
  const theirs = withRows(BASE, joinWithPrevious(BASE.rows, 'd'));
  const { content, conflicts } = merge(BASE, mine, theirs);
  expect(conflicts).toEqual([]);
  expect(ids(content)).toBe('axbc');
});

test('changes of the same words are one conflict on the rows', () => {
  const mine = withRows(BASE, split(BASE.rows, 'b', 'fr', 5, 'x'));
  const theirs = withRows(BASE, joinWithPrevious(BASE.rows, 'b'));
  const { content, conflicts } = merge(BASE, mine, theirs);
  expect(conflicts.map(({ field }) => field)).toEqual(['rows']);
  expect(content.rows).toEqual(mine.rows);
  expect(takeTheirs(content, conflicts[0] as Conflict).rows).toEqual(theirs.rows);
});

test('a change on a row that the other person joined to another one is not lost silently', () => {
  const { conflicts } = merge(BASE, setOwner(BASE, 'b', 'cocom'), withRows(BASE, joinWithPrevious(BASE.rows, 'b')));
  expect(conflicts.map(({ field }) => field)).toEqual(['rows']);
});

test('details of the text and resolved doubts are merged', () => {
  const mine = toggleDoubts(setDetail(BASE, 'session', '2022-2023'), ['1']);
  const theirs = toggleDoubts(setDetail(BASE, 'documentNumber', 'A-590'), ['2']);
  const { content, conflicts } = merge(BASE, mine, theirs);
  expect(conflicts).toEqual([]);
  expect(content).toMatchObject({ session: '2022-2023', documentNumber: 'A-590', resolvedDoubts: ['2', '1'] });
});
