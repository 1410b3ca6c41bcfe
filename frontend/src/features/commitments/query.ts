import type { ListCommitmentsData } from '../../api/schema.gen';

type Query = NonNullable<ListCommitmentsData['query']>;

export const CODED = ['implementationStatus', 'assessment', 'governmentResponse'] as const;
/** Filters on the resolution of a request. */
const OF_RESOLUTION = ['resolution', 'session', 'committee', 'policyArea'] as const;
export const LISTED = [...OF_RESOLUTION, 'theme', 'owner', ...CODED] as const;
export const TIMELINESS = ['overdue', 'dueSoon', 'stale', 'closed'] as const;
const SINGLE = ['q', 'page', 'asOf'] as const;
export const PAGE_SIZE = 50;

/** Changes the query in the address. */
export type Change = (
  change: (query: URLSearchParams) => void,
  how?: { replace?: boolean; keepPage?: boolean },
) => void;

/** The order of the list unless the reader chooses another one; not in the address. */
export const defaultOrder = (q: string) => (q ? 'relevance' : '-adoptedOn');

/** The order of the list at an address. Without a search there is no relevance. */
export function orderOf(params: URLSearchParams): string {
  const chosen = params.get('sort')?.trim();
  return chosen && chosen !== 'relevance' ? chosen : defaultOrder(params.get('q')?.trim() ?? '');
}

/** The list's address as the API's query; the parameter names are the same, unknown ones are dropped. */
export function commitmentsQuery(search: string): Query {
  const params = new URLSearchParams(search);
  const query: Record<string, unknown> = { pageSize: PAGE_SIZE };
  for (const name of LISTED) if (params.has(name)) query[name] = params.getAll(name);
  for (const name of TIMELINESS) if (params.has(name)) query[name] = params.get(name);
  for (const name of SINGLE) if (params.get(name)?.trim()) query[name] = params.get(name)?.trim();
  const order = orderOf(params);
  // The API's own default.
  if (order !== 'number') query.sort = order;
  return query as Query;
}
