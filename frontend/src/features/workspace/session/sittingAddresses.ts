import { href } from '../../../navigation/paths';

/** In an address instead of a sitting's id: one that is not saved yet. */
export const NEW = 'new';
const ALL = 'all';

/** The parameters of an address of sittings: the sitting, and the requests to add to its agenda. */
export interface SittingAddress {
  /** Id of the sitting, or NEW; left out for the list. */
  sitting?: string | undefined;
  commitments: readonly string[];
}

/** Address of the sittings: the workspace's address with a query, so that the public pages need no route for it. */
export function toSittings({ sitting, commitments }: SittingAddress = { commitments: [] }): string {
  const query = new URLSearchParams({ sittings: sitting ?? ALL });
  for (const id of commitments) query.append('commitment', id);
  return href({ page: 'workspace' }, query);
}

/** The parameters of an address of `toSittings`; undefined for any other address. */
export function sittingAddressOf(search: string): SittingAddress | undefined {
  const query = new URLSearchParams(search);
  const sitting = query.get('sittings');
  if (!sitting) return undefined;
  return {
    sitting: sitting === ALL ? undefined : sitting,
    commitments: [...new Set(query.getAll('commitment').filter(Boolean))],
  };
}
