import { noResults } from '#texts/noResults';
import { Pagination } from '../../../ui/Pagination';
import { CommitteeReport } from './CommitteeReport';

export interface ListEndProps {
  /** The committee that is searched, or an empty string. */
  committee: string;
  total: number;
  page: number;
  pageSize: number;
  /** The address of a page, from 1. */
  to: (page: number) => string;
}

/** What follows the resolutions: the report on a committee, and links to other pages; a page past the end says so. */
export function ListEnd({ committee, total, page, pageSize, to }: ListEndProps) {
  const of = Math.ceil(total / pageSize);
  return (
    <>
      {page > 1 && page > of && (
        <p class="notice">
          {noResults.pastEnd} <a href={to(1)}>{noResults.firstPage}</a>
        </p>
      )}
      {committee && total > 0 && <CommitteeReport committee={committee} />}
      <Pagination page={page} of={of} to={to} />
    </>
  );
}
