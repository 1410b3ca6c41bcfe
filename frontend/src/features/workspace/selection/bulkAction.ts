import type { Role } from '../../../api/schema.gen';
import { href } from '../../../navigation/paths';

/** The actions that can be taken on several requests at once, named as in addresses. */
export const BULK_ACTION_KINDS = ['unchanged', 'ask', 'setDeadline', 'handOver'] as const;
export type BulkActionKind = (typeof BULK_ACTION_KINDS)[number];

/** The actions that a user with these roles may take. */
export const bulkActionsFor = (roles: Role[]): BulkActionKind[] =>
  roles.includes('staff') ? ['ask', 'setDeadline', 'handOver'] : roles.includes('agency') ? ['unchanged'] : [];

/** Requests at once: each publication takes two writes, and the API accepts 120 from one account within a minute. */
export const MAX_REQUESTS = 50;

export interface BulkAction {
  act: BulkActionKind;
  /** Ids of the requests, each once. */
  ids: string[];
}

/** Address of the page for one action on several requests: the workspace's address with a query. */
export function toBulkAction({ act, ids }: BulkAction): string {
  const query = new URLSearchParams({ bulk: act });
  for (const id of ids) query.append('commitment', id);
  return href({ page: 'workspace' }, query);
}

/** The action in an address of `toBulkAction`; undefined for any other address. */
export function bulkActionOf(search: string): BulkAction | undefined {
  const query = new URLSearchParams(search);
  const act = BULK_ACTION_KINDS.find((one) => one === query.get('bulk'));
  const ids = [...new Set(query.getAll('commitment').filter(Boolean))];
  return act && ids.length > 0 ? { act, ids: ids.slice(0, MAX_REQUESTS) } : undefined;
}
