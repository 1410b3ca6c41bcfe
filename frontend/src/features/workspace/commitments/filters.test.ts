import { expect, test } from 'vitest';
import { allCommitmentsQuery, commitmentFiltersOf, queryOf } from './filters';

test('a link of the inbox keeps its filters, several owners too, through the form', () => {
  const address = '?commitments=all&owner=cocom&owner=actiris&overdue=true&assessment=disputed&closed=false';
  const filters = commitmentFiltersOf(address);
  expect(filters).toMatchObject({
    owner: 'cocom|actiris',
    timeliness: 'overdue',
    assessment: 'disputed',
    closed: 'false',
    resolution: '',
    q: '',
  });
  const query = queryOf(filters).toString().split('&').sort();
  expect(query).toEqual(['assessment=disputed', 'closed=false', 'overdue=true', 'owner=actiris', 'owner=cocom']);
  expect(allCommitmentsQuery(address)).toEqual({
    owner: ['cocom', 'actiris'],
    overdue: ['true'],
    assessment: ['disputed'],
    closed: ['false'],
    pageSize: 50,
  });
});

test('a committee is found by its name, which has a comma', () => {
  const name = 'Commission des Finances, du Budget et des Affaires générales';
  const address = `?${new URLSearchParams({ committee: name })}`;
  expect(allCommitmentsQuery(address).committee).toEqual([name]);
  expect(queryOf(commitmentFiltersOf(address)).getAll('committee')).toEqual([name]);
});

test('without a filter closed requests are included, and unknown parameters are not sent', () => {
  expect(allCommitmentsQuery('?commitments=all&account=x&q=%20')).toEqual({ pageSize: 50 });
});

test('a search asks for the best matches first, unless another order is chosen; pages are kept', () => {
  expect(allCommitmentsQuery('?q=2.4&page=3')).toEqual({ q: ['2.4'], sort: 'relevance', page: '3', pageSize: 50 });
  expect(allCommitmentsQuery('?q=2.4&sort=deadline').sort).toEqual(['deadline']);
});
