import type { ListCommitmentsData } from '../../api/schema.gen';

type Query = NonNullable<ListCommitmentsData['query']>;

export const CODED = ['implementationStatus', 'assessment', 'governmentResponse'] as const;
export const LISTED = ['theme', 'owner', ...CODED] as const;
export const CALENDAR = ['overdue', 'dueSoon', 'stale', 'closed'] as const;
const SINGLE = ['q', 'sort', 'page', 'asOf'] as const;
export const PAGE_SIZE = 50;

/** The address of the list says what the API is asked, in the API's own words; what neither knows is left out. */
export function commitmentsQuery(search: string): Query {
  const said = new URLSearchParams(search);
  const query: Record<string, unknown> = { pageSize: PAGE_SIZE };
  for (const name of LISTED) if (said.has(name)) query[name] = said.getAll(name);
  for (const name of CALENDAR) if (said.has(name)) query[name] = said.get(name);
  for (const name of SINGLE) if (said.get(name)?.trim()) query[name] = said.get(name)?.trim();
  return query as Query;
}

/** The address after a change of filter. A changed filter starts again on the first page. */
export function changed(search: string, change: (query: URLSearchParams) => void, keepPage = false): URLSearchParams {
  const query = new URLSearchParams(search);
  if (!keepPage) query.delete('page');
  change(query);
  return query;
}

/** What narrows the list: filters and search, not order nor page. */
export function activeFilters(search: string): [name: string, value: string][] {
  const narrowing: readonly string[] = ['q', 'asOf', ...LISTED, ...CALENDAR];
  return [...new URLSearchParams(search)].filter(([name, value]) => narrowing.includes(name) && value.trim());
}
