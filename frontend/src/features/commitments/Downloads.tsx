import { downloads } from '#texts/downloads';
import { exportCommitments } from '../../api/exports';
import { commitmentsQuery } from './query';

/** Links to files with all results, not only this page of them. */
export function Downloads({ search, total }: { search: string; total: number }) {
  const { page, pageSize, ...selection } = commitmentsQuery(search);
  return (
    <p class="take-away">
      {downloads.all(total)}{' '}
      <a href={exportCommitments({ ...selection, format: 'xlsx' })} download>
        {downloads.spreadsheet}
      </a>
      {' · '}
      <a href={exportCommitments({ ...selection, format: 'csv' })} download>
        CSV
      </a>
    </p>
  );
}
