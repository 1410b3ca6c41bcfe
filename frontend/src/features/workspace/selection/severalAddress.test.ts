import { expect, test } from 'vitest';
import { MAX_REQUESTS, severalOf, toSeveral } from './severalAddress';

test('an address holds the action and each request once, and no more than are allowed', () => {
  const search = (ids: string[]) => new URL(toSeveral({ act: 'ask', ids }), 'http://localhost').search;
  expect(severalOf(search(['a-1', 'b-2', 'a-1']))).toEqual({ act: 'ask', ids: ['a-1', 'b-2'] });
  const many = Array.from({ length: MAX_REQUESTS + 1 }, (_, n) => `a-${n}`);
  expect(severalOf(search(many))?.ids).toHaveLength(MAX_REQUESTS);
});

test('an address without requests, or with another action, is none', () => {
  expect(severalOf('?several=ask')).toBeUndefined();
  expect(severalOf('?several=close&commitment=a-1')).toBeUndefined();
});
