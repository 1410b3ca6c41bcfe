import { href } from '../../../navigation/paths';

/** The admin's pages are the workspace's own address, with a question: the public pages need not know of them. */
export const toAccounts = (query: Record<string, string> = {}) =>
  href({ page: 'workspace' }, new URLSearchParams(query));
export const toAccount = (userId: string) => toAccounts({ account: userId });
export const toInvite = () => toAccounts({ account: 'new' });
