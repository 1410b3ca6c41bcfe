import { expect, test } from 'vitest';
import { difference } from './difference';

const marked = (before: string, after: string) =>
  difference(before, after)
    .map(({ kind, text }) => (kind === 'kept' ? text : `${kind === 'removed' ? '-' : '+'}[${text}]`))
    .join('');

test('changed words are marked, each in its place, what is removed first', () => {
  expect(marked("de réaliser l'étude;", 'de réaliser l’enquête;')).toBe("de réaliser-[ l'étude]+[ l’enquête];");
  expect(marked('un deux trois quatre', 'un 2 trois 4')).toBe('un-[ deux]+[ 2] trois-[ quatre]+[ 4]');
  expect(marked('un deux', 'trois quatre')).toBe('-[un deux]+[trois quatre]');
});

test('a difference in space or in punctuation alone is marked too', () => {
  expect(marked('le  centre;', 'le centre')).toBe('le-[  centre;]+[ centre]');
  expect(marked('fin', 'fin ')).toBe('fin+[ ]');
});

test('the pieces make up both texts', () => {
  const [before, after] = ['a b c, d e f', 'b x c d, f e'];
  const pieces = difference(before, after);
  const without = (kind: string) => pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join('');
  expect(without('added')).toBe(before);
  expect(without('removed')).toBe(after);
});

test('equal texts and empty ones have no difference', () => {
  expect(difference('le centre', 'le centre')).toEqual([{ kind: 'kept', text: 'le centre' }]);
  expect(difference('', '')).toEqual([]);
});
