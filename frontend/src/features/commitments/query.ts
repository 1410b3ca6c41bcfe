import type { ListCommitmentsData } from '../../api/schema.gen';

type Query = NonNullable<ListCommitmentsData['query']>;

export const CODED = ['implementationStatus', 'assessment', 'governmentResponse'] as const;
export const LISTED = ['resolution', 'theme', 'owner', ...CODED] as const;
export const CALENDAR = ['overdue', 'dueSoon', 'stale', 'closed'] as const;
const SINGLE = ['q', 'sort', 'page', 'asOf'] as const;
export const PAGE_SIZE = 50;

/** Changes the query in the address. */
export type Change = (
  change: (query: URLSearchParams) => void,
  how?: { replace?: boolean; keepPage?: boolean },
) => void;

/** The list's address as the API's query; the parameter names are the same, unknown ones are dropped. */
export function commitmentsQuery(search: string): Query {
  const params = new URLSearchParams(search);
  const query: Record<string, unknown> = { pageSize: PAGE_SIZE };
  for (const name of LISTED) if (params.has(name)) query[name] = params.getAll(name);
  for (const name of CALENDAR) if (params.has(name)) query[name] = params.get(name);
  for (const name of SINGLE) if (params.get(name)?.trim()) query[name] = params.get(name)?.trim();
  return query as Query;
}

/** The address after a change of filters, on the first page. */
export function changed(search: string, change: (query: URLSearchParams) => void, keepPage = false): URLSearchParams {
  const query = new URLSearchParams(search);
  if (!keepPage) query.delete('page');
  change(query);
  return query;
}

/** The parameters that filter: not the sort order, not the page. */
export function activeFilters(search: string): [name: string, value: string][] {
  const narrowing: readonly string[] = ['q', 'asOf', ...LISTED, ...CALENDAR];
  return [...new URLSearchParams(search)].filter(([name, value]) => narrowing.includes(name) && value.trim());
}
