import { expect, test } from 'vitest';
import { language } from '../../language';
import { feedQuery, monthName, monthsBetween, publicationsQuery, unknownMonthOf } from './query';

test('a month is asked from its first to its last day', () => {
  expect(publicationsQuery('?month=2024-02')).toMatchObject({ since: '2024-02-01', until: '2024-02-29' });
  expect(publicationsQuery('?month=2025-12')).toMatchObject({ since: '2025-12-01', until: '2025-12-31' });
});

test('a month that does not exist is recognized, and shown as it is', () => {
  expect(unknownMonthOf('?month=2024-13')).toBe('2024-13');
  expect(unknownMonthOf('?month=soon')).toBe('soon');
  expect(unknownMonthOf('?month=2024-12')).toBe('');
  expect(unknownMonthOf('?owner=cocom')).toBe('');
  expect(monthName('2024-13')).toBe('2024-13');
});

test('filters, first day, chosen day and page of the address are those of the request; unknown parameters are dropped', () => {
  expect(
    publicationsQuery('?resolution=a-590&owner=cocom&kind=assessed&since=2026-01-01&asOf=2026-02-01&page=3&x=y'),
  ).toEqual({
    resolution: ['a-590'],
    owner: ['cocom'],
    kind: ['assessed'],
    since: '2026-01-01',
    asOf: '2026-02-01',
    page: 3,
    pageSize: 50,
  });
});

test('the feed has the same filters and first day, but no month and no chosen day', () => {
  expect(feedQuery('?month=2024-02&owner=cocom&asOf=2026-02-01&since=2026-01-01')).toEqual({ owner: ['cocom'] });
  expect(feedQuery('?owner=cocom&since=2026-01-01')).toEqual({ owner: ['cocom'], since: '2026-01-01' });
});

test('the months between two days are offered newest first, by their names', () => {
  expect(monthsBetween('2025-11-30', '2026-02-01')).toEqual(['2026-02', '2026-01', '2025-12', '2025-11']);
  expect(monthName('2026-02')).toBe(language === 'fr' ? 'Février 2026' : 'Februari 2026');
});
