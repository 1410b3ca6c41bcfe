import { expect, test } from 'vitest';
import {
  ACCOUNT_CHANGES,
  activitiesQuery,
  activityFiltersOf,
  BODY_CHANGES,
  FACTS,
  parametersOf,
  STAFF_OPERATIONS,
} from './filters';

const PAGING = { page: 1, pageSize: 50 };

test('a kind of fact and a kind of change of an account are different parameters of the API', () => {
  expect(activitiesQuery('?activity=all&kind=assessed')).toEqual({ fact: ['assessed'], ...PAGING });
  expect(activitiesQuery('?activity=all&kind=renamed')).toEqual({ accountChange: ['renamed'], ...PAGING });
  expect(activitiesQuery('?activity=all&kind=roundOpened')).toEqual({ staffOperation: ['roundOpened'], ...PAGING });
  expect(activitiesQuery('?activity=all&kind=bodyChange')).toEqual({ bodyChange: BODY_CHANGES, ...PAGING });
});

test('all facts, or all changes of accounts, are all their kinds', () => {
  expect(activitiesQuery('?kind=fact').fact).toEqual(FACTS);
  expect(activitiesQuery('?kind=fact').accountChange).toBeUndefined();
  expect(activitiesQuery('?kind=accountChange').accountChange).toEqual(ACCOUNT_CHANGES);
});

test('person, body, period and page are sent as the address has them', () => {
  const search = '?activity=all&user=u&body=cocom&from=2026-01-01&to=2026-06-30&page=3';
  expect(activitiesQuery(search)).toEqual({
    user: 'u',
    body: 'cocom',
    from: '2026-01-01',
    to: '2026-06-30',
    page: 3,
    pageSize: 50,
  });
  expect(parametersOf(activityFiltersOf(search))).toEqual({
    user: 'u',
    body: 'cocom',
    from: '2026-01-01',
    to: '2026-06-30',
  });
});

test('the codes of facts of changes of accounts and bodies, and of operations of staff differ', () => {
  const all = [...FACTS, ...ACCOUNT_CHANGES, ...BODY_CHANGES, ...STAFF_OPERATIONS];
  expect(new Set(all).size).toBe(all.length);
});
