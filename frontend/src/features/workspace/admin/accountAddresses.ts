import { href } from '../../../navigation/paths';

/** Admin pages are the workspace's address with a query, so that the public pages need no routes for them. */
export const toAccounts = (query: Record<string, string> = {}) =>
  href({ page: 'workspace' }, new URLSearchParams(query));
export const toAccount = (userId: string) => toAccounts({ account: userId });
export const toInvite = () => toAccounts({ account: 'new' });

/** The account's id that an address names, `new` for an invitation, empty for the list; undefined for any other address. */
export const accountIn = (search: string): string | undefined =>
  new URLSearchParams(search).get('account') ?? undefined;

/**
 * Address of the list of users' actions: the workspace's address with a query.
 * @param query filters, as `userActivity/filters.ts` reads them
 */
export const toUserActivity = (query: Record<string, string> = {}) => toAccounts({ activity: 'all', ...query });

/** Whether an address is that of the list of users' actions. */
export const isUserActivity = (search: string) => new URLSearchParams(search).has('activity');
