import { listCommitments } from '../../../api/calls';
import { fetchData } from '../../../api/client';
import { href } from '../../../navigation/paths';
import { toAllCommitments } from '../session/addresses';

const MAX_PAGE_SIZE = 200;

/** Letters and digits only: punctuation and the session, which a reader may leave out, do not distinguish. */
const normalized = (text: string) => text.toLowerCase().replace(/\([^)]*\)|[^a-z0-9.]/g, '');

/**
 * The address of the request that a person named by its number, its id or a citation; of the list of all that match if there
 * are several or none.
 */
export async function addressOf(typed: string): Promise<string> {
  // The session of a citation is in no searched text.
  const q = typed.replace(/\([^)]*\)/g, ' ').trim();
  const list = toAllCommitments({ q });
  try {
    const { items } = await fetchData(listCommitments({ q, sort: 'relevance', pageSize: MAX_PAGE_SIZE }));
    const named = items.filter(({ commitmentId, number, citation }) =>
      [commitmentId, number, citation].some((name) => normalized(name) === normalized(typed)),
    );
    const [only, another] = named.length > 0 ? named : items;
    return only && !another ? href({ page: 'commitmentActions', id: only.commitmentId }) : list;
  } catch {
    // The list says what is wrong, and tries again.
    return list;
  }
}
