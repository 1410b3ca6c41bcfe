import { expect, test } from 'vitest';
import type { DraftRow, Run } from '../../../api/schema.gen';
import { type Rows, SIDES, textOf, withSides } from './rows';
import { draftContentOf, bilingual as row } from './testRows';
import { correct, joinWithPrevious, shift, sliceRuns, split, swapLanguages } from './wording';

const both = (rows: Rows) => rows.map(({ fr, nl }) => [textOf(fr), textOf(nl)]);
const without = (rowId: string, language: 'fr' | 'nl') => withSides(row(rowId), { [language]: undefined });
/** All words, sorted: what no operation may change. */
const words = (rows: Rows) =>
  rows.flatMap((one) => SIDES.flatMap((language) => textOf(one[language]).split(/\s+/).filter(Boolean))).sort();

test('joining keeps every word, printed number and block of both languages', () => {
  const second: DraftRow = {
    ...row('b'),
    fr: { runs: [{ kind: 'plain', text: 'b' }], printedNumber: '2°', blocks: [7] },
  };
  const rows = joinWithPrevious(
    [{ ...row('a'), fr: { ...(row('a').fr as object), runs: [{ kind: 'plain', text: 'a' }], blocks: [6] } }, second],
    'b',
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]?.fr).toEqual({ runs: [{ kind: 'plain', text: 'a 2° b' }], blocks: [6, 7] });
  expect(textOf(rows[0]?.nl)).toBe('a een twee b een twee');
});

test('joining one language leaves the other in its row', () => {
  expect(both(joinWithPrevious([row('a'), row('b')], 'b', 'nl'))).toEqual([
    ['a un deux', 'a een twee b een twee'],
    ['b un deux', ''],
  ]);
});

test('the first row, and a row of another section, are not joined', () => {
  const rows: Rows = [{ ...row('a'), kind: 'recital' }, row('b')];
  expect(joinWithPrevious(rows, 'a')).toBe(rows);
  expect(joinWithPrevious(rows, 'b')).toBe(rows);
});

test('a split of both languages, one after the other, makes one new row', () => {
  const once = split([row('a'), row('c')], 'a', 'fr', 5, 'b');
  expect(both(once)).toEqual([
    ['a un', 'a een twee'],
    ['deux', ''],
    ['c un deux', 'c een twee'],
  ]);
  expect(both(split(once, 'a', 'nl', 6, 'x'))).toEqual([
    ['a un', 'a een'],
    ['deux', 'twee'],
    ['c un deux', 'c een twee'],
  ]);
});

test('a split at the edge of the text changes nothing', () => {
  const rows = [row('a')];
  for (const offset of [0, 1]) expect(split(rows, 'a', 'fr', offset, 'b')).toBe(rows);
});

test('a split inside a word moves to the start of the word', () => {
  const french = ({ fr }: DraftRow) => textOf(fr);
  expect(split([row('a')], 'a', 'fr', 7, 'b').map(french)).toEqual(['a un', 'deux']);
});

test('a split keeps the formatting of both parts', () => {
  const runs: Run[] = [
    { kind: 'plain', text: 'a ' },
    { kind: 'emphasis', text: 'bc' },
    { kind: 'plain', text: ' d' },
  ];
  expect(sliceRuns(runs, 0, 3)).toEqual([runs[0], { kind: 'emphasis', text: 'b' }]);
  expect(sliceRuns(runs, 3)).toEqual([{ kind: 'emphasis', text: 'c' }, runs[2]]);
});

test('a text of the wrong language moves to the other one', () => {
  expect(both(swapLanguages([without('a', 'nl')], 'a'))).toEqual([['', 'a un deux']]);
});

test('texts are paired again from a row on, down to the first gap, and back', () => {
  const rows = [row('a'), row('b'), without('c', 'nl'), row('d')];
  const down = shift(rows, 'a', 'nl', 1, 'x');
  expect(both(down).map(([, nl]) => nl)).toEqual(['', 'a een twee', 'b een twee', 'd een twee']);
  expect(both(shift(down, 'b', 'nl', -1, 'x'))).toEqual(
    both([row('a'), row('b'), without('c', 'nl'), row('d')]).map(([fr], i) => [
      fr,
      ['a een twee', 'b een twee', 'd een twee', ''][i],
    ]),
  );
});

test('pairing again makes a row at the end, and removes one without text', () => {
  const down = shift([row('a'), row('b')], 'a', 'fr', 1, 'x');
  expect(both(down)).toEqual([
    ['', 'a een twee'],
    ['a un deux', 'b een twee'],
    ['b un deux', ''],
  ]);
  expect(both(shift(down, 'b', 'fr', -1, 'y'))).toEqual(both([row('a'), row('b')]));
});

test('no change of boundaries loses, doubles or cuts a word', () => {
  const rows = [row('a'), without('b', 'fr'), row('c', 1), row('d')];
  for (const { rowId } of rows)
    for (const language of SIDES)
      for (const changed of [
        joinWithPrevious(rows, rowId),
        joinWithPrevious(rows, rowId, language),
        split(rows, rowId, language, 4, 'x'),
        swapLanguages(rows, rowId),
        shift(rows, rowId, language, 1, 'x'),
        shift(rows, rowId, language, -1, 'x'),
      ])
        expect(words(changed)).toEqual(words(rows));
});

test('a typed correction keeps the formatting around it, and is recorded with its reason', () => {
  const runs: Run[] = [
    { kind: 'emphasis', text: 'Vu' },
    { kind: 'plain', text: ' la loy du roi' },
  ];
  const content = draftContentOf([{ ...row('a'), fr: { runs } }]);
  const corrected = correct(content, 'a', 'fr', 'Vu la loi du roi', 'Erreur de lecture');
  expect(corrected.rows[0]?.fr?.runs).toEqual([runs[0], { kind: 'plain', text: ' la loi du roi' }]);
  expect(corrected.corrections).toEqual([
    { rowId: 'a', language: 'fr', before: 'Vu la loy du roi', after: 'Vu la loi du roi', reason: 'Erreur de lecture' },
  ]);
  expect(correct(content, 'a', 'fr', 'Vu la loy du roi', 'x')).toBe(content);
});
