import { noResults } from '#texts/noResults';
import { listCommitments } from '../../../api/calls';
import { useQuery } from '../../../api/useQuery';
import { toCommitments } from '../../../navigation/paths';

interface Props {
  asked: Record<string, string>;
  /** The address of the list without filters. */
  all: string;
}

/**
 * Advice after a search without resolutions, and links: to all resolutions, and to the requests that it finds, if there are any, as
 * their list has the same filters.
 */
export function NoResolutions({ asked, all }: Props) {
  const total = useQuery(listCommitments({ ...asked, pageSize: 1 })).value?.total;
  const { asOf, ...filters } = asked;
  return (
    <>
      {Object.keys(filters).length > 0 && (
        <p>
          {noResults.resolutionsAdvice} <a href={all}>{noResults.allResolutions}</a>
        </p>
      )}
      {!!total && (
        <p>
          <a href={toCommitments(asked)}>{noResults.requests(total)}</a>
        </p>
      )}
    </>
  );
}
