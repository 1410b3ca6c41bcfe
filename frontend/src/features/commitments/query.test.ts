import { expect, test } from 'vitest';
import { activeFilters, changed, commitmentsQuery } from './query';
import { toggle } from './toggle';

test('the address of the list is the question to the API', () => {
  expect(commitmentsQuery('?theme=a-590-2&theme=a-590-3&stale=true&q=%20soins%20&sort=-number&page=2')).toEqual({
    theme: ['a-590-2', 'a-590-3'],
    stale: 'true',
    q: 'soins',
    sort: '-number',
    page: '2',
    pageSize: 50,
  });
});

test('what the API does not know is not asked: an address with a campaign tag still works', () => {
  expect(commitmentsQuery('?utm_source=x&q=')).toEqual({ pageSize: 50 });
});

test('a changed filter starts again on the first page', () => {
  expect(changed('?page=3&q=a', (q) => toggle(q, 'owner', 'cocom', true)).toString()).toBe('q=a&owner=cocom');
});

test('one of several values is taken away alone', () => {
  expect(changed('?owner=cocom&owner=erip', (q) => toggle(q, 'owner', 'cocom', false)).toString()).toBe('owner=erip');
});

test('a value asked twice is there once', () => {
  expect(changed('?owner=erip', (q) => toggle(q, 'owner', 'erip', true)).toString()).toBe('owner=erip');
});

test('order and page narrow nothing', () => {
  expect(activeFilters('?sort=deadline&page=2&theme=a-590-1&q= ')).toEqual([['theme', 'a-590-1']]);
});
