import type { Role } from '../../../api/schema.gen';
import { href } from '../../../navigation/paths';

/** The actions that can be taken on several requests at once, named as in addresses. */
export const SEVERAL_ACTIONS = ['unchanged', 'ask', 'setDeadline'] as const;
export type SeveralAction = (typeof SEVERAL_ACTIONS)[number];

/** The actions that a user with these roles may take. */
export const actsFor = (roles: Role[]): SeveralAction[] =>
  roles.includes('staff') ? ['ask', 'setDeadline'] : roles.includes('agency') ? ['unchanged'] : [];

/** Requests at once: each publication takes two writes, and the API accepts 120 from one account within a minute. */
export const MAX_REQUESTS = 50;

export interface Several {
  act: SeveralAction;
  /** Ids of the requests, each once. */
  ids: string[];
}

/** Address of the page for one action on several requests: the workspace's address with a query. */
export function toSeveral({ act, ids }: Several): string {
  const query = new URLSearchParams({ several: act });
  for (const id of ids) query.append('commitment', id);
  return href({ page: 'workspace' }, query);
}

/** What an address of `toSeveral` says; undefined for any other one. */
export function severalOf(search: string): Several | undefined {
  const query = new URLSearchParams(search);
  const act = SEVERAL_ACTIONS.find((one) => one === query.get('several'));
  const ids = [...new Set(query.getAll('commitment').filter(Boolean))];
  return act && ids.length > 0 ? { act, ids: ids.slice(0, MAX_REQUESTS) } : undefined;
}
