import { common } from '#texts/common';
import { userActivity as texts } from '#texts/userActivity';
import { useLazy } from '../../../ui/useLazy';
import { toUserActivity } from '../admin/accountAddresses';
import { listActivities } from '../admin/userApi';
import { LoadError } from '../forms/LoadError';
import { useAuthorizedQuery } from '../session/useAuthorizedQuery';
import type { ViewProps } from '../session/workspaceView';
import { ActivityFilters } from './ActivityFilters';
import { ActivityTable } from './ActivityTable';
import styles from './activityTable.css?url';
import { activitiesQuery, activityFiltersOf, parametersOf } from './filters';

/** Actions of users, newest first: published facts and changes of accounts. */
export default function UserActivityView({ search }: Pick<ViewProps, 'search'>) {
  const { result, error, retry } = useAuthorizedQuery(search, () => listActivities(activitiesQuery(search)));
  const filters = activityFiltersOf(search);
  return (
    <>
      <link rel="stylesheet" href={styles} />
      <p>{texts.lede}</p>
      <p class="small">{texts.since}</p>
      <ActivityFilters key={search} filters={filters} />
      {error !== undefined && <LoadError error={error} retry={retry} />}
      {!result && error === undefined && <p class="delayed">{common.loading}</p>}
      {result && error === undefined && (
        <>
          <p role="status">{texts.found(result.value.total)}</p>
          {result.value.items.length > 0 && <ActivityTable items={result.value.items} />}
          <Pages
            page={result.value.page}
            of={Math.ceil(result.value.total / result.value.pageSize)}
            to={(page) => toUserActivity({ ...parametersOf(filters), page: String(page) })}
          />
        </>
      )}
    </>
  );
}

/** The links to other pages load apart: public lists use the same code. */
function Pages(props: { page: number; of: number; to: (page: number) => string }) {
  const Pagination = useLazy(() => import('../../../ui/Pagination').then((code) => code.Pagination));
  return Pagination ? <Pagination {...props} /> : null;
}
