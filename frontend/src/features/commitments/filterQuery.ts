import { LISTED, TIMELINESS } from './query';

/** The address after a change of filters, on the first page. */
export function changed(search: string, change: (query: URLSearchParams) => void, keepPage = false): URLSearchParams {
  const query = new URLSearchParams(search);
  if (!keepPage) query.delete('page');
  change(query);
  return query;
}

/** The parameters that filter: not the sort order, not the page. */
export function activeFilters(search: string): [name: string, value: string][] {
  const narrowing: readonly string[] = ['q', 'asOf', ...LISTED, ...TIMELINESS];
  return [...new URLSearchParams(search)].filter(([name, value]) => narrowing.includes(name) && value.trim());
}
