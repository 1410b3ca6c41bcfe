import { allCommitments as texts } from '#texts/allCommitments';
import { listCommitments } from '../../../api/calls';
import type { Commitment } from '../../../api/schema.gen';
import { useQuery } from '../../../api/useQuery';
import { localized } from '../../../i18n/localized';
import { href } from '../../../navigation/paths';
import { AsyncContent } from '../../../ui/AsyncContent';
import { useLazy } from '../../../ui/useLazy';
import { toAllCommitments } from '../session/addresses';
import { CommitmentHeader } from './CommitmentHeader';
import { FilterForm } from './FilterForm';
import { commitmentsQuery, filtersOf, queryOf } from './filters';

/** All requests, closed ones too, with links to the actions on each. */
export default function AllCommitments({ search }: { search: string }) {
  const found = useQuery(listCommitments(commitmentsQuery(search)));
  const filters = filtersOf(search);
  return (
    <>
      <p>{texts.lede}</p>
      <FilterForm key={search} filters={filters} />
      <h2 class="ds-sr-only">{texts.results}</h2>
      <p role="status">{found.value && !found.pending && texts.found(found.value.total)}</p>
      <AsyncContent of={found}>
        {({ items, total, page, pageSize }) => (
          <>
            <ul class="inbox">
              {items.map((commitment) => (
                <Item key={commitment.commitmentId} commitment={commitment} />
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
            <Pages
              page={page}
              of={Math.ceil(total / pageSize)}
              to={(n) => toAllCommitments(withPage(queryOf(filters), n))}
            />
          </>
        )}
      </AsyncContent>
    </>
  );
}

function withPage(query: URLSearchParams, page: number): URLSearchParams {
  query.set('page', String(page));
  return query;
}

function Item({ commitment }: { commitment: Commitment }) {
  return (
    <li>
      <h3>
        <a href={href({ page: 'commitmentActions', id: commitment.commitmentId })}>
          {commitment.resolution.documentNumber}, {commitment.number} {localized(commitment.shortTitle)}
        </a>
      </h3>
      <CommitmentHeader commitment={commitment} />
    </li>
  );
}

/** The links to other pages load apart: public lists use the same code. */
function Pages(props: { page: number; of: number; to: (page: number) => string }) {
  const Pagination = useLazy(() => import('../../../ui/Pagination').then((code) => code.Pagination));
  return Pagination ? <Pagination {...props} /> : null;
}
