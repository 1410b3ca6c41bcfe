import { expect, test } from 'vitest';
import { activeFilters, changed, commitmentsQuery } from './query';
import { toggle } from './toggle';

test('the list’s address has the same parameters as the API query', () => {
  expect(commitmentsQuery('?theme=a-590-2&theme=a-590-3&stale=true&q=%20soins%20&sort=-number&page=2')).toEqual({
    theme: ['a-590-2', 'a-590-3'],
    stale: 'true',
    q: 'soins',
    sort: '-number',
    page: '2',
    pageSize: 50,
  });
});

test('unknown parameters of the address are not sent to the API', () => {
  expect(commitmentsQuery('?utm_source=x&q=')).toEqual({ pageSize: 50 });
});

test('a changed filter returns to the first page', () => {
  expect(changed('?page=3&q=a', (q) => toggle(q, 'owner', 'cocom', true)).toString()).toBe('q=a&owner=cocom');
});

test('one of several values can be removed', () => {
  expect(changed('?owner=cocom&owner=erip', (q) => toggle(q, 'owner', 'cocom', false)).toString()).toBe('owner=erip');
});

test('a repeated value is kept once', () => {
  expect(changed('?owner=erip', (q) => toggle(q, 'owner', 'erip', true)).toString()).toBe('owner=erip');
});

test('sort order and page are not filters', () => {
  expect(activeFilters('?sort=deadline&page=2&theme=a-590-1&q= ')).toEqual([['theme', 'a-590-1']]);
});
