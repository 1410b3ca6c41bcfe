import type { ListCommitmentsData } from '../../../api/schema.gen';

type Query = NonNullable<ListCommitmentsData['query']>;

export const PAGE_SIZE = 50;
/** Parameters of the API with codes as values. */
export const CODED = ['implementationStatus', 'assessment', 'governmentResponse'] as const;
/** Parameters of the API that are true or false; of a past or near deadline and of late reports only true is offered. */
export const TIMELINESS = ['overdue', 'dueSoon', 'stale'] as const;
const LISTED = ['resolution', 'committee', 'owner', ...CODED] as const;

/** The values of the form: each field is one string; several values of one filter, as a link may have them, are one choice. */
export type CommitmentFilterValues = Record<'q' | 'sort' | 'closed' | 'timeliness' | (typeof LISTED)[number], string>;

/** Not a comma: the names of committees have some. */
const SEVERAL = '|';
export const valuesOf = (choice: string): string[] => choice.split(SEVERAL).filter(Boolean);

export function commitmentFiltersOf(search: string): CommitmentFilterValues {
  const query = new URLSearchParams(search);
  const all = (name: string) => query.getAll(name).filter(Boolean).join(SEVERAL);
  return {
    q: query.get('q')?.trim() ?? '',
    sort: query.get('sort') ?? '',
    closed: query.get('closed') ?? '',
    timeliness: TIMELINESS.filter((name) => query.get(name) === 'true').join(SEVERAL),
    resolution: all('resolution'),
    committee: all('committee'),
    owner: all('owner'),
    implementationStatus: all('implementationStatus'),
    assessment: all('assessment'),
    governmentResponse: all('governmentResponse'),
  };
}

/** The filters as parameters of the API, and of the address. */
export function queryOf(filters: CommitmentFilterValues): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of ['q', 'sort', 'closed'] as const) if (filters[name]) query.set(name, filters[name]);
  for (const name of valuesOf(filters.timeliness)) query.set(name, 'true');
  for (const name of LISTED) for (const value of valuesOf(filters[name])) query.append(name, value);
  return query;
}

/** The API's query for the list at an address; the best matches first, unless another order is chosen. */
export function allCommitmentsQuery(search: string): Query {
  const filters = commitmentFiltersOf(search);
  const query: Record<string, unknown> = { pageSize: PAGE_SIZE };
  const parameters = queryOf(filters);
  for (const name of new Set(parameters.keys())) query[name] = parameters.getAll(name);
  if (filters.q && !filters.sort) query.sort = 'relevance';
  const page = new URLSearchParams(search).get('page');
  if (page) query.page = page;
  return query as Query;
}
