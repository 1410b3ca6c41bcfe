import { noResults } from '#texts/noResults';
import { listCommitments } from '../../../api/calls';
import { useQuery } from '../../../api/useQuery';
import { toCommitments } from '../../../navigation/paths';
import { DidYouMean } from '../../../ui/search/DidYouMean';

const NO_FILTER = { q: '', session: '', owner: '', committee: '', policyArea: '' };

interface Props {
  asked: Record<string, string>;
  /** The address with other values of the parameters; an empty one is left out. */
  to: (change: Record<string, string>) => string;
}

/**
 * Advice after a search without resolutions, and links: to all resolutions, and to the requests that it finds, if there are any, as
 * their list has the same filters.
 */
export function NoResolutions({ asked, to }: Props) {
  const total = useQuery(listCommitments({ ...asked, pageSize: 1 })).value?.total;
  const { asOf, ...filters } = asked;
  return (
    <>
      {asked.q && !asOf && <DidYouMean q={asked.q} to={(q) => to({ q })} />}
      {Object.keys(filters).length > 0 && (
        <p>
          {noResults.resolutionsAdvice} <a href={to(NO_FILTER)}>{noResults.allResolutions}</a>
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
