import type { ResolutionPage } from '../../../api/schema.gen';
import { FollowFilters } from '../../../ui/FollowFilters';
import { Pagination } from '../../../ui/Pagination';
import { CommitteeReport } from './CommitteeReport';
import { NoResolutions } from './NoResolutions';

export interface ListEndProps {
  /** The filters that have a value, and the past day, if any. */
  asked: Record<string, string>;
  /** The page of resolutions that is shown. */
  list: ResolutionPage;
  /** The address with other values of the parameters; an empty one is left out. */
  to: (change: Record<string, string>) => string;
}

/**
 * The content below the list of resolutions: links to its other pages, the report on a committee, and subscriptions to the
 * found resolutions; without resolutions, advice and a link to the requests.
 */
export function ListEnd({ asked, list: { total, page, pageSize }, to }: ListEndProps) {
  const of = Math.ceil(total / pageSize);
  return (
    <>
      {total === 0 && <NoResolutions asked={asked} to={to} />}
      <Pagination page={page} of={of} to={(number) => to({ page: number > 1 ? String(number) : '' })} />
      {asked.committee && total > 0 && <CommitteeReport committee={asked.committee} />}
      {!asked.asOf && total > 0 && <FollowFilters asked={asked} />}
    </>
  );
}
