import { Pagination } from '../../../ui/Pagination';
import { CommitteeReport } from './CommitteeReport';
import { RequestsInstead } from './RequestsInstead';

export interface ListEndProps {
  /** The filters that have a value, and the past day, if any. */
  asked: Record<string, string>;
  total: number;
  page: number;
  pageSize: number;
  /** The address of a page, from 1. */
  to: (page: number) => string;
}

/**
 * What follows the resolutions: the report on a committee, and links to other pages; without resolutions, a link to the
 * requests.
 */
export function ListEnd({ asked, total, page, pageSize, to }: ListEndProps) {
  const of = Math.ceil(total / pageSize);
  return (
    <>
      {total === 0 && <RequestsInstead asked={asked} />}
      {asked.committee && total > 0 && <CommitteeReport committee={asked.committee} />}
      <Pagination page={page} of={of} to={to} />
    </>
  );
}
