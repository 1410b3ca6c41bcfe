import { eventKind } from '#texts/events';
import { userActivity as texts } from '#texts/userActivity';
import type {
  AccountChangeKind,
  BodyChangeKind,
  EventKind,
  ListActivitiesData,
  StaffOperationKind,
} from '../../../api/schema.gen';

export const PAGE_SIZE = 50;
export const FACTS = Object.keys(eventKind) as EventKind[];
export const ACCOUNT_CHANGES = Object.keys(texts.accountChange) as AccountChangeKind[];
export const BODY_CHANGES = Object.keys(texts.bodyChange) as BodyChangeKind[];
export const STAFF_OPERATIONS = Object.keys(texts.staffOperation) as StaffOperationKind[];

const NAMES = ['user', 'body', 'kind', 'from', 'to'] as const;

/**
 * The filters as the address has them; empty if there is none. `kind` is a kind of fact, of change of an account or a body, or of
 * operation of staff; `fact`, `accountChange`, `bodyChange` or `staffOperation` for all of them.
 */
export type ActivityFilterValues = Record<(typeof NAMES)[number], string>;

export function activityFiltersOf(search: string): ActivityFilterValues {
  const query = new URLSearchParams(search);
  return Object.fromEntries(NAMES.map((name) => [name, query.get(name) ?? ''])) as ActivityFilterValues;
}

/** The filters that are set, as parameters of the address. */
export const parametersOf = (filters: ActivityFilterValues): Record<string, string> =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value));

/** The API's query for the page at an address. */
export function activitiesQuery(search: string): NonNullable<ListActivitiesData['query']> {
  const { kind, ...filters } = activityFiltersOf(search);
  const selected = <K extends string>(all: K[], group: string) => all.filter((one) => one === kind || group === kind);
  const fact = selected(FACTS, 'fact');
  const accountChange = selected(ACCOUNT_CHANGES, 'accountChange');
  const bodyChange = selected(BODY_CHANGES, 'bodyChange');
  const staffOperation = selected(STAFF_OPERATIONS, 'staffOperation');
  return {
    ...parametersOf({ ...filters, kind: '' }),
    ...(fact.length > 0 && { fact }),
    ...(accountChange.length > 0 && { accountChange }),
    ...(bodyChange.length > 0 && { bodyChange }),
    ...(staffOperation.length > 0 && { staffOperation }),
    page: Number(new URLSearchParams(search).get('page')) || 1,
    pageSize: PAGE_SIZE,
  };
}
