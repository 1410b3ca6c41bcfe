import type { EventKind, GetFeedData, ListChangesData } from '../../api/schema.gen';
import { date } from '../../i18n/format';
import { dayOf } from '../../navigation/paths';

export type PublicationsQuery = NonNullable<ListChangesData['query']>;

/** The filters of the page, as its address has them. */
export const FILTERS = ['month', 'resolution', 'owner', 'kind'] as const;
export type Filter = (typeof FILTERS)[number];

export const PAGE_SIZE = 50;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The values of the filters, empty for none. */
export function filtersOf(search: string): Record<Filter, string> {
  const params = new URLSearchParams(search);
  return Object.fromEntries(FILTERS.map((name) => [name, params.get(name)?.trim() ?? ''])) as Record<Filter, string>;
}

/** The month in the address if it does not exist; empty for a month or none. */
export function unknownMonthOf(search: string): string {
  const { month } = filtersOf(search);
  return MONTH.test(month) ? '' : month;
}

/** The days of a month. */
function daysOf(month: string): Pick<PublicationsQuery, 'since' | 'until'> {
  if (!MONTH.test(month)) return {};
  const [year, number] = month.split('-').map(Number) as [number, number];
  return { since: `${month}-01`, until: new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10) };
}

/** The filters of the feed with the same publications. It has those of all months, and of today. */
export function feedQuery(search: string): NonNullable<GetFeedData['query']> {
  const since = sinceOf(search);
  return { ...factQuery(search), ...(since && { since }) };
}

/** The filters by facts. */
function factQuery(search: string): Pick<PublicationsQuery, 'resolution' | 'owner' | 'kind'> {
  const { resolution, owner, kind } = filtersOf(search);
  return {
    ...(resolution && { resolution: [resolution] }),
    ...(owner && { owner: [owner] }),
    ...(kind && { kind: [kind as EventKind] }),
  };
}

/** The first day in the address (`since`), which a month replaces; empty for none. */
export const sinceOf = (search: string): string =>
  filtersOf(search).month ? '' : (new URLSearchParams(search).get('since')?.trim() ?? '');

/** The page's address as the API's query. */
export function publicationsQuery(search: string): PublicationsQuery {
  const params = new URLSearchParams(search);
  const since = sinceOf(search);
  const page = Number(params.get('page')) || 1;
  return {
    ...(since && { since }),
    ...daysOf(filtersOf(search).month),
    ...factQuery(search),
    ...dayOf(search),
    pageSize: PAGE_SIZE,
    ...(page > 1 && { page }),
  };
}

/** "Novembre 2026"; a text that names no month as it is. */
export function monthName(month: string): string {
  if (!MONTH.test(month)) return month;
  const name = date(`${month}-02`).slice(2);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The months from one day to another, the newest first. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = to.slice(0, 7); month >= from.slice(0, 7); ) {
    months.push(month);
    const [year, number] = month.split('-').map(Number) as [number, number];
    month = new Date(Date.UTC(year, number - 2, 1)).toISOString().slice(0, 7);
  }
  return months;
}
