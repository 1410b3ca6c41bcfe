import { expect, test } from 'vitest';
import { activeFilters, changed } from './filterQuery';
import { commitmentsQuery, orderOf } from './query';
import { toggleFilter } from './toggleFilter';

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
  expect(commitmentsQuery('?utm_source=x&q=')).toEqual({ sort: '-adoptedOn', pageSize: 50 });
});

test('a search asks for the best matches first; the address does not say so', () => {
  expect(commitmentsQuery('?q=soins')).toEqual({ q: 'soins', sort: 'relevance', pageSize: 50 });
});

test('without the search word the newest resolution is first', () => {
  for (const search of ['', '?q=', '?q=%20', '?sort=relevance'])
    expect([search, commitmentsQuery(search)]).toEqual([search, { sort: '-adoptedOn', pageSize: 50 }]);
});

test('an order that the reader chose stays during a search, that of the document too', () => {
  expect(commitmentsQuery('?q=soins&sort=deadline').sort).toBe('deadline');
  expect(commitmentsQuery('?q=soins&sort=number')).toEqual({ q: 'soins', pageSize: 50 });
  expect(orderOf(new URLSearchParams('?q=soins&sort=number'))).toBe('number');
});

test('the list can be restricted by session, committee and policy area of the resolutions', () => {
  const search = '?session=2022-2023&committee=Affaires+sociales&policyArea=health&policyArea=social';
  expect(commitmentsQuery(search)).toEqual({
    session: ['2022-2023'],
    committee: ['Affaires sociales'],
    policyArea: ['health', 'social'],
    sort: '-adoptedOn',
    pageSize: 50,
  });
  expect(activeFilters(search)).toHaveLength(4);
});

test('a changed filter returns to the first page', () => {
  expect(changed('?page=3&q=a', (q) => toggleFilter(q, 'owner', 'cocom', true)).toString()).toBe('q=a&owner=cocom');
});

test('one of several values can be removed', () => {
  expect(changed('?owner=cocom&owner=erip', (q) => toggleFilter(q, 'owner', 'cocom', false)).toString()).toBe(
    'owner=erip',
  );
});

test('a repeated value is kept once', () => {
  expect(changed('?owner=erip', (q) => toggleFilter(q, 'owner', 'erip', true)).toString()).toBe('owner=erip');
});

test('sort order and page are not filters', () => {
  expect(activeFilters('?sort=deadline&page=2&theme=a-590-1&q= ')).toEqual([['theme', 'a-590-1']]);
});
