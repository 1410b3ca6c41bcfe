import { allCommitments as texts } from '#texts/allCommitments';
import { listCommitments } from '../../../api/calls';
import type { Commitment } from '../../../api/schema.gen';
import { useQuery } from '../../../api/useQuery';
import { href } from '../../../navigation/paths';
import { AsyncContent } from '../../../ui/AsyncContent';
import { useLazy } from '../../../ui/useLazy';
import { bulkActionsFor } from '../selection/bulkAction';
import { SelectionBar } from '../selection/SelectionBar';
import { SelectAllCheckbox, SelectionCheckbox } from '../selection/SelectionCheckbox';
import { useSelection } from '../selection/selection';
import { toAllCommitments } from '../session/addresses';
import type { CurrentUser } from '../session/RequireLogin';
import { CommitmentHeader } from './CommitmentHeader';
import { commitmentName } from './commitmentName';
import { FilterForm } from './FilterForm';
import { allCommitmentsQuery, commitmentFiltersOf, queryOf } from './filters';
import { reportingBody } from './reportingBody';

interface Props {
  me: Pick<CurrentUser, 'roles' | 'bodies'>;
  search: string;
}

/** All requests, closed ones too, with links to the actions on each, and a choice of several. */
export default function AllCommitmentsView({ me, search }: Props) {
  const selection = useSelection();
  const acts = bulkActionsFor(me.roles);
  const isSelectable = (commitment: Commitment) =>
    me.roles.includes('staff') || reportingBody(me.bodies, commitment) !== undefined;
  const found = useQuery(listCommitments(allCommitmentsQuery(search)));
  const filters = commitmentFiltersOf(search);
  return (
    <>
      <p>{texts.lede}</p>
      <FilterForm key={search} filters={filters} />
      <h2 class="ds-sr-only">{texts.results}</h2>
      <p role="status">{found.value && !found.pending && texts.found(found.value.total)}</p>
      <AsyncContent of={found}>
        {({ items, total, page, pageSize }) => (
          <>
            <SelectAllCheckbox
              selection={selection}
              all={items.filter(isSelectable).map(({ commitmentId }) => commitmentId)}
            />
            <ul class="inbox tickable">
              {items.map((commitment) => (
                <li key={commitment.commitmentId}>
                  {isSelectable(commitment) && (
                    <SelectionCheckbox
                      selection={selection}
                      id={commitment.commitmentId}
                      name={commitmentName(commitment)}
                    />
                  )}
                  <h3>
                    <a href={href({ page: 'commitmentActions', id: commitment.commitmentId })}>
                      {commitmentName(commitment)}
                    </a>
                  </h3>
                  <CommitmentHeader commitment={commitment} />
                </li>
              ))}
            </ul>
            {items.length === 0 && (
              <p class="notice">
                {total > 0 ? texts.pastEnd : texts.none}{' '}
                <a href={toAllCommitments(total > 0 ? queryOf(filters) : {})}>
                  {total > 0 ? texts.firstPage : texts.withoutFilters}
                </a>
              </p>
            )}
            {items.length > 0 && (
              <Pages
                page={page}
                of={Math.ceil(total / pageSize)}
                to={(n) => toAllCommitments(withPage(queryOf(filters), n))}
              />
            )}
          </>
        )}
      </AsyncContent>
      <SelectionBar selection={selection} acts={acts} toSitting={me.roles.includes('staff')} />
    </>
  );
}

function withPage(query: URLSearchParams, page: number): URLSearchParams {
  query.set('page', String(page));
  return query;
}

/** The links to other pages load apart: public lists use the same code. */
function Pages(props: { page: number; of: number; to: (page: number) => string }) {
  const Pagination = useLazy(() => import('../../../ui/Pagination').then((code) => code.Pagination));
  return Pagination ? <Pagination {...props} /> : null;
}
