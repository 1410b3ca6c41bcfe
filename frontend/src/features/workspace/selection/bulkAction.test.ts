import { expect, test } from 'vitest';
import { bulkActionOf, MAX_REQUESTS, toBulkAction } from './bulkAction';

test('an address holds the action and each request once, and no more than are allowed', () => {
  const search = (ids: string[]) => new URL(toBulkAction({ act: 'ask', ids }), 'http://localhost').search;
  expect(bulkActionOf(search(['a-1', 'b-2', 'a-1']))).toEqual({ act: 'ask', ids: ['a-1', 'b-2'] });
  const many = Array.from({ length: MAX_REQUESTS + 1 }, (_, n) => `a-${n}`);
  expect(bulkActionOf(search(many))?.ids).toHaveLength(MAX_REQUESTS);
});

test('an address without requests, or with another action, is none', () => {
  expect(bulkActionOf('?bulk=ask')).toBeUndefined();
  expect(bulkActionOf('?bulk=close&commitment=a-1')).toBeUndefined();
});
