import { expect, test } from 'vitest';
import type { Run } from '../../../api/schema.gen';
import { editableText, runsOf, withFormat } from './editing';

const plain = (text: string): Run => ({ kind: 'plain', text });
const note = (text: string): Run => ({ kind: 'footnoteMark', text });
const BEFORE: Run[] = [
  plain('de réaliser le 1'),
  { kind: 'superscript', text: 'er' },
  plain(' centre'),
  note('2'),
  plain(' nommé '),
  { kind: 'emphasis', text: 'Espace P' },
  plain(';'),
];
const corrected = (typed: string, before = BEFORE) => runsOf(typed, before, ['2', '3']);

test('a text that was not changed keeps its runs', () => {
  expect(editableText(BEFORE)).toBe('de réaliser le 1er centre[2] nommé Espace P;');
  expect(corrected(editableText(BEFORE))).toEqual(BEFORE);
});

test('corrections before and after a footnote mark keep the mark and the formatting of other words', () => {
  expect(corrected('de realiser le 1er centre[2] appelé Espace P.')).toEqual([
    plain('de realiser le 1'),
    { kind: 'superscript', text: 'er' },
    plain(' centre'),
    note('2'),
    plain(' appelé '),
    { kind: 'emphasis', text: 'Espace P' },
    plain('.'),
  ]);
});

test('a word that replaces a formatted one takes its format; letters in common keep theirs', () => {
  expect(corrected('de réaliser le 2er centre[2] nommé Espace Q;')).toEqual([
    plain('de réaliser le 2'),
    { kind: 'superscript', text: 'er' },
    plain(' centre'),
    note('2'),
    plain(' nommé '),
    { kind: 'emphasis', text: 'Espace Q' },
    plain(';'),
  ]);
});

test('a mark is moved or changed by typing it; brackets that are no note of the text stay words', () => {
  expect(corrected('le centre nommé[3] ici [9]', [plain('le centre'), note('2'), plain(' nommé ici')])).toEqual([
    plain('le centre nommé'),
    note('3'),
    plain(' ici [9]'),
  ]);
});

test('a further item keeps its line; a line break that was typed is a space', () => {
  const items: Run[] = [plain('de kwaliteit;'), { kind: 'item', text: 'b)' }, plain('de druk;')];
  expect(editableText(items)).toBe('de kwaliteit;\nb) de druk;');
  expect(corrected('de kwaliteiten;\nb) de\ndruk;', items)).toEqual([
    plain('de kwaliteiten;'),
    { kind: 'item', text: 'b)' },
    plain('de druk;'),
  ]);
});

test('words take another format; marks, links and words around them keep theirs', () => {
  const text = editableText(BEFORE);
  const formatted = (words: string, format: 'plain' | 'emphasis' | 'superscript', runs = BEFORE) =>
    withFormat(runs, text.indexOf(words), text.indexOf(words) + words.length, format);

  expect(formatted('centre[2] nommé Espace', 'emphasis')).toEqual([
    plain('de réaliser le 1'),
    { kind: 'superscript', text: 'er' },
    plain(' '),
    { kind: 'emphasis', text: 'centre' },
    note('2'),
    { kind: 'emphasis', text: ' nommé Espace P' },
    plain(';'),
  ]);
  expect(formatted('1er', 'plain')[0]).toEqual(plain('de réaliser le 1er centre'));
  expect(formatted('P', 'plain', formatted('P', 'emphasis'))).toContainEqual(plain('P;'));
  expect(editableText(formatted('réaliser', 'superscript'))).toBe(text);
});
