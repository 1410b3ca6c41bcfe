import { noResults } from '#texts/noResults';
import { listCommitments } from '../../../api/calls';
import { useQuery } from '../../../api/useQuery';
import { toCommitments } from '../../../navigation/paths';

/** Links to the requests that a search without resolutions finds, if there are any: their list has the same filters. */
export function RequestsInstead({ asked }: { asked: Record<string, string> }) {
  const total = useQuery(listCommitments({ ...asked, pageSize: 1 })).value?.total;
  return total ? (
    <p>
      <a href={toCommitments(asked)}>{noResults.requests(total)}</a>
    </p>
  ) : null;
}
