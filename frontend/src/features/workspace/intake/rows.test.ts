import { expect, test } from 'vitest';
import type { DraftRow } from '../../../api/schema.gen';
import { changeKind, duplicateTitles, indent, numbersOf } from './rows';
import { bilingual as row } from './testRows';

const levels = (rows: readonly DraftRow[]) => rows.map(({ rowId, level }) => `${rowId}${level}`).join(' ');

test('a row moves in with the rows nested in it', () => {
  const rows = [row('a', 0), row('b', 0), row('c', 1), row('d', 0)];
  expect(levels(indent(rows, 'b', 1))).toBe('a0 b1 c2 d0');
  expect(levels(indent(indent(rows, 'b', 1), 'b', -1))).toBe(levels(rows));
});

test('a row cannot be nested deeper than one level below the row before, nor above the section', () => {
  const rows = [row('a', 0), row('b', 1)];
  expect(indent(rows, 'b', 1)).toBe(rows);
  expect(indent(rows, 'a', -1)).toBe(rows);
  expect(indent(rows, 'a', 1)).toBe(rows);
});

test('a heading directly above an introduction is that of the requests below it', () => {
  const heading = (rowId: string): DraftRow => ({ ...row(rowId), kind: 'themeHeading' });
  const introduction = (rowId: string): DraftRow => ({ ...row(rowId), kind: 'requestsIntroduction' });
  const rows = [
    heading('a'),
    introduction('b'),
    row('c'),
    heading('d'),
    introduction('e'),
    row('f'),
    introduction('g'),
  ];
  expect([...numbersOf([...rows, row('h')])]).toEqual([
    ['c', '1.1'],
    ['f', '2.1'],
    ['h', '3.1'],
  ]);
});

test('neither furniture between a heading and an introduction, nor a heading that is not printed, changes the numbers', () => {
  const heading: DraftRow = { ...row('a'), kind: 'themeHeading' };
  const pageNumber: DraftRow = { ...row('p'), kind: 'furniture' };
  const introduction: DraftRow = { ...row('b'), kind: 'requestsIntroduction' };
  expect([...numbersOf([row('x'), heading, pageNumber, introduction, row('c')])]).toEqual([
    ['x', '1.1'],
    ['c', '2.1'],
  ]);
  const { fr: _, nl: __, ...unprinted } = heading;
  expect([...numbersOf([row('x'), unprinted, introduction, row('c')])].at(-1)).toEqual(['c', '3.1']);
});

test('a row is not nested in a row of another section', () => {
  const rows = [{ ...row('a', 0), kind: 'recital' as const }, row('b', 0)];
  expect(indent(rows, 'b', 1)).toBe(rows);
});

test('a change of kind keeps the owner of requests only', () => {
  const rows = [{ ...row('a', 2), owner: 'cocom', shortTitle: { fr: 'Titre', nl: 'Titel' } }];
  expect(changeKind(rows, 'a', 'leadIn')[0]).toEqual({ ...row('a', 2), kind: 'leadIn' });
  expect(changeKind(rows, 'a', 'themeHeading')[0]).toMatchObject({ shortTitle: { fr: 'Titre' }, level: 2 });
  expect(changeKind(rows, 'a', 'furniture')[0]).toMatchObject({ level: 0, fr: rows[0]?.fr });
});

test('short titles that occur twice are found in each language', () => {
  const rows = [
    { ...row('a', 0), shortTitle: { fr: 'Formation ', nl: 'Opleiding' } },
    { ...row('b', 0), shortTitle: { fr: 'formation', nl: 'Vorming' } },
    row('c', 0),
  ];
  expect([...duplicateTitles(rows, 'fr')]).toEqual(['a', 'b']);
  expect([...duplicateTitles(rows, 'nl')]).toEqual([]);
});
