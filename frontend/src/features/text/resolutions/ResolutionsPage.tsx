import { resolutionList as texts } from '#texts/resolutionList';
import { listResolutions } from '../../../api/calls';
import { findResolutions } from '../../../api/register';
import { useQuery } from '../../../api/useQuery';
import { localized } from '../../../i18n/localized';
import { href } from '../../../navigation/paths';
import { AsyncContent } from '../../../ui/AsyncContent';
import { PageHeading } from '../../../ui/PageHeading';
import { useLazy } from '../../../ui/useLazy';
import roundsAndSittings from '../roundsAndSittings/view';

/** The texts of the resolutions, or the rounds and sittings that the query of the address names. */
export default function ResolutionsPage({ search }: { search: string }) {
  const query = new URLSearchParams(search);
  if (roundsAndSittings.isIn(query)) return <LazyRoundsAndSittings query={query} />;
  return <Texts page={Math.trunc(Number(query.get('page'))) || 1} />;
}

/** Loads apart: the texts are read more often. */
function LazyRoundsAndSittings(props: { query: URLSearchParams }) {
  const View = useLazy(roundsAndSittings.load);
  return View ? <View {...props} /> : null;
}

function Texts({ page }: { page: number }) {
  return (
    <>
      <PageHeading title={texts.title} />
      <AsyncContent of={useQuery(page > 1 ? findResolutions({ page }) : listResolutions())}>
        {({ items, total, pageSize }) => (
          <>
            <ul class="ruled-list">
              {items.map((resolution) => (
                <li key={resolution.resolutionId}>
                  <p class="kicker">
                    {resolution.documentNumber} · {texts.adopted(resolution.adoptedOn)} ·{' '}
                    {texts.requestCount(resolution.totalCommitments)}
                  </p>
                  <a class="official large" href={href({ page: 'resolution', id: resolution.resolutionId })}>
                    {localized(resolution.title)}
                  </a>
                </li>
              ))}
            </ul>
            {(page > 1 || total > pageSize) && (
              <LazyPagination page={page} of={Math.ceil(total / pageSize)} to={toPage} />
            )}
            <LazyLink />
          </>
        )}
      </AsyncContent>
    </>
  );
}

const toPage = (page: number) => href({ page: 'resolutions' }, page > 1 ? `page=${page}` : '');

/** Loads apart, with its text. */
function LazyLink() {
  const ToRoundsAndSittings = useLazy(() =>
    import('../../../ui/roundsAndSittings/ToRoundsAndSittings').then((code) => code.ToRoundsAndSittings),
  );
  return ToRoundsAndSittings ? <ToRoundsAndSittings /> : null;
}

/** Loaded only if there are several pages. */
function LazyPagination(props: { page: number; of: number; to: (page: number) => string }) {
  const Pagination = useLazy(() => import('../../../ui/Pagination').then((code) => code.Pagination));
  return Pagination ? <Pagination {...props} /> : null;
}
