import { href } from '../../../navigation/paths';

/**
 * The list of all requests: the workspace's address with a query, so that the public pages need no route for it.
 * @param query filters of the API's list of commitments
 */
export function toAllCommitments(query: URLSearchParams | Record<string, string> = {}): string {
  const all = new URLSearchParams(query);
  all.set('commitments', 'all');
  return href({ page: 'workspace' }, all);
}

/** Whether an address is that of the list of all requests. */
export const isAllCommitments = (search: string) => new URLSearchParams(search).has('commitments');
