import { bodies as texts } from '#texts/bodies';
import { request } from '../../../api/client';
import type { BodyResolution, ListBodyResolutionsData, ListBodyResolutionsResponse } from '../../../api/schema.gen';
import { useQuery } from '../../../api/useQuery';
import { localized } from '../../../i18n/localized';
import { href, toCommitments } from '../../../navigation/paths';
import { AsyncContent } from '../../../ui/AsyncContent';
import { Bar } from '../../../ui/Bar';
import { useLazy } from '../../../ui/useLazy';

const PAGE_SIZE = 20;

/** Here and not in `api/calls`, which every page loads. */
const listBodyResolutions = (bodyId: string, page: number) =>
  request<ListBodyResolutionsData, ListBodyResolutionsResponse>('/bodies/{bodyId}/resolutions', {
    path: { bodyId },
    query: { page, pageSize: PAGE_SIZE },
  });

/** The requests of a body, grouped by resolution; for a register with several resolutions. */
export function BodyResolutions({ bodyId, page }: { bodyId: string; page: number }) {
  const resolutions = useQuery(listBodyResolutions(bodyId, page));
  return (
    <section>
      <h2>{texts.byResolution}</h2>
      <AsyncContent of={resolutions}>
        {({ items, total, pageSize }) => (
          <>
            <ul class="ruled-list">
              {items.map((item) => (
                <Item key={item.resolution.resolutionId} bodyId={bodyId} of={item} />
              ))}
            </ul>
            {(page > 1 || total > pageSize) && (
              <LazyPagination
                page={page}
                of={Math.ceil(total / pageSize)}
                to={(number) => href({ page: 'body', id: bodyId }, `page=${number}`)}
              />
            )}
          </>
        )}
      </AsyncContent>
    </section>
  );
}

function Item({ bodyId, of: { resolution, adoptedOn, tally } }: { bodyId: string; of: BodyResolution }) {
  const { resolutionId, documentNumber, session, title } = resolution;
  const listed = { resolution: resolutionId, owner: bodyId };
  return (
    <li>
      <p class="note">{texts.resolution(documentNumber, session, adoptedOn)}</p>
      <h3 class="official">
        <a href={href({ page: 'followedResolution', id: resolutionId })}>{localized(title)}</a>
      </h3>
      <p>
        <a href={toCommitments(listed)}>{texts.requests(tally.total, documentNumber)}</a>
        {' · '}
        {texts.withReport(tally.total - tally.byImplementationStatus.notReported)}
        {tally.overdue > 0 && (
          <>
            {' · '}
            <a href={toCommitments({ ...listed, overdue: 'true', sort: 'deadline' })}>
              {texts.late(tally.overdue, documentNumber)}
            </a>
          </>
        )}
      </p>
      <Bar axis="implementationStatus" counts={tally.byImplementationStatus} reportedOnly />
    </li>
  );
}

/** Loaded only if there are several pages. */
function LazyPagination(props: { page: number; of: number; to: (page: number) => string }) {
  const Pagination = useLazy(() => import('../../../ui/Pagination').then((code) => code.Pagination));
  return Pagination ? <Pagination {...props} /> : null;
}
