import { commitments } from '#texts/commitments';
import { getStatistics, listCommitments } from '../../api/calls';
import { useQuery } from '../../api/useQuery';
import { navigate } from '../../navigation/history';
import { dayOf, href } from '../../navigation/paths';
import { AsyncContent } from '../../ui/AsyncContent';
import { PageHeading } from '../../ui/PageHeading';
import { useLazy } from '../../ui/useLazy';
import type { ActiveFiltersProps } from './ActiveFilters';
import type { ChangedProps } from './ChangedCommitments';
import { CommitmentTable } from './CommitmentTable';
import { Filters } from './Filters';
import { activeFilters, changed } from './filterQuery';
import { type Change, commitmentsQuery, orderOf } from './query';
import { SearchForm } from './SearchForm';
import { Sort } from './Sort';

export default function CommitmentsPage({ search }: { search: string }) {
  const found = useQuery(listCommitments(commitmentsQuery(search)));
  const { asOf } = dayOf(search);
  const chosen = new URLSearchParams(search).getAll('resolution');
  const statistics = useQuery(getStatistics({ ...dayOf(search), ...(chosen.length === 1 && { resolution: chosen }) }));
  const Downloads = useLazy(() => import('./Downloads').then((code) => code.Downloads));
  const AsOf = useLazy(() => import('../../ui/AsOf').then((code) => code.AsOf));
  const issues = found.error?.problem?.issues ?? [];
  const refused = issues.some(({ name }) => name === 'asOf');
  const query = new URLSearchParams(search);
  const q = query.get('q')?.trim() ?? '';
  const sort = orderOf(query);
  const change: Change = (how, { replace = false, keepPage = false } = {}) =>
    // The current address, not the one of the last render: two changes in quick succession must both apply.
    navigate(href({ page: 'commitments' }, changed(location.search, how, keepPage)), { replace, arrival: 'filter' });

  return (
    <>
      <PageHeading title={commitments.title} description={commitments.lede} />
      <p class="lede">{commitments.lede}</p>
      <div class="filtered-list">
        <search class="filters">
          <SearchForm q={q} change={change} />
          <Filters counted={statistics.value} total={found.value?.total} search={search} change={change} />
        </search>
        <div class="found" id="found" tabIndex={-1}>
          <div class="results-head">
            <p role="status" class="results">
              {found.value && !found.pending && !found.error && commitments.results(found.value.total, q)}
            </p>
            <Sort sort={sort} q={q} single={statistics.value?.totalResolutions === 1} change={change} />
          </div>
          {activeFilters(search).length > 0 && (
            <LazyActiveFilters search={search} counted={statistics.value} issues={issues} change={change} />
          )}
          <div class="as-of-bar">
            {AsOf && (
              <AsOf
                route={{ page: 'commitments' }}
                search={search}
                resolution={chosen.length === 1 ? chosen[0] : undefined}
                nothing={statistics.value?.tally.total === 0}
                refused={refused}
              />
            )}
          </div>
          {refused ? null : (
            <AsyncContent of={found}>
              {(page) => (
                <>
                  {asOf && query.has('compare') && page.items[0] && <LazyChanges then={page.items} day={asOf} />}
                  {page.items[0] ? (
                    <CommitmentTable
                      items={page.items}
                      sort={sort}
                      severalResolutions={(statistics.value?.totalResolutions ?? 1) > 1}
                    />
                  ) : (
                    <LazyNoResults pastEnd={page.total > 0} search={search} change={change} />
                  )}
                  {Downloads && page.total > 0 && <Downloads search={search} total={page.total} />}
                  {page.items[0] && page.total > page.pageSize && (
                    <LazyPagination page={page.page} of={Math.ceil(page.total / page.pageSize)} search={search} />
                  )}
                  <p class="small">{commitments.editorialTitles}</p>
                  {page.total > 0 && !asOf && activeFilters(search).length > 0 && <LazyFollow search={search} />}
                </>
              )}
            </AsyncContent>
          )}
        </div>
      </div>
    </>
  );
}

/** Loaded only when a filter is active. */
function LazyActiveFilters(props: ActiveFiltersProps) {
  const ActiveFilters = useLazy(() => import('./ActiveFilters').then((code) => code.ActiveFilters));
  return ActiveFilters ? <ActiveFilters {...props} /> : null;
}

/** Loaded only when a filter is active. */
function LazyFollow(props: { search: string }) {
  const FollowList = useLazy(() => import('./FollowList').then((code) => code.FollowList));
  return FollowList ? <FollowList {...props} /> : null;
}

/** Loaded only for a comparison. */
function LazyChanges(props: ChangedProps) {
  const ChangedCommitments = useLazy(() => import('./ChangedCommitments').then((code) => code.ChangedCommitments));
  return ChangedCommitments ? <ChangedCommitments {...props} /> : null;
}

/** Loaded only when the list is empty. */
function LazyNoResults(props: { pastEnd: boolean; search: string; change: Change }) {
  const NoResults = useLazy(() => import('./NoResults').then((code) => code.NoResults));
  return NoResults ? <NoResults {...props} /> : null;
}

/** Links to the other pages of results, if any. */
function LazyPagination({ search, ...props }: { page: number; of: number; search: string }) {
  const Pagination = useLazy(() => import('../../ui/Pagination').then((code) => code.Pagination));
  const to = (page: number) =>
    href(
      { page: 'commitments' },
      changed(search, (query) => query.set('page', String(page))),
    );
  return Pagination ? <Pagination {...props} to={to} /> : null;
}
