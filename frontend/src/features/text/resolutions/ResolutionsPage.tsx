import { text as texts } from '#texts/text';
import { listResolutions } from '../../../api/calls';
import { findResolutions } from '../../../api/register';
import { useQuery } from '../../../api/useQuery';
import { localized } from '../../../i18n/localized';
import { href } from '../../../navigation/paths';
import { AsyncContent } from '../../../ui/AsyncContent';
import { PageHeading } from '../../../ui/PageHeading';
import { useLazy } from '../../../ui/useLazy';

/** The texts of the resolutions, or what the query of the address names of Parliament's work on them. */
export default function ResolutionsPage({ search }: { search: string }) {
  const query = new URLSearchParams(search);
  if (ACTIVITIES.some((name) => query.has(name))) return <LazyActivity query={query} />;
  return <Texts page={Math.trunc(Number(query.get('page'))) || 1} />;
}

const ACTIVITIES = ['round', 'sitting', 'activities'];

/** Loads apart: the texts are read more often. */
function LazyActivity(props: { query: URLSearchParams }) {
  const ActivityPage = useLazy(() => import('./ActivityPage').then((code) => code.default));
  return ActivityPage ? <ActivityPage {...props} /> : null;
}

function Texts({ page }: { page: number }) {
  return (
    <>
      <PageHeading title={texts.listTitle} />
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
  const ToActivities = useLazy(() => import('../../../ui/activities/ToActivities').then((code) => code.ToActivities));
  return ToActivities ? <ToActivities /> : null;
}

/** Loaded only if there are several pages. */
function LazyPagination(props: { page: number; of: number; to: (page: number) => string }) {
  const Pagination = useLazy(() => import('../../../ui/Pagination').then((code) => code.Pagination));
  return Pagination ? <Pagination {...props} /> : null;
}
