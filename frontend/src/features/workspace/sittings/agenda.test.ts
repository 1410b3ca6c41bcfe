import { expect, test } from 'vitest';
import { agendaOf, textOf, withAdded, withMoved } from './agenda';

test('an agenda is kept as text and read again', () => {
  expect(agendaOf(textOf(['a-1', 'a-2.1']))).toEqual(['a-1', 'a-2.1']);
  expect(agendaOf('')).toEqual([]);
});

test('a request is on the agenda once, where it was', () => {
  expect(withAdded(['a', 'b'], ['c', 'a', 'c'])).toEqual(['a', 'b', 'c']);
});

test('a request moves by one place, and not past the ends', () => {
  expect(withMoved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  expect(withMoved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(withMoved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(withMoved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
});
