import { timelineTitle } from '#texts/timelineTitle';
import { request } from '../../api/client';
import type { GetTimelineData, GetTimelineResponse } from '../../api/schema.gen';
import { useQuery } from '../../api/useQuery';
import { AsyncContent } from '../../ui/AsyncContent';
import { PageHeading } from '../../ui/PageHeading';
import type { PageProps } from '../../ui/page';
import { useLazy } from '../../ui/useLazy';

/** The whole timeline, also for a past day. */
const getTimeline = (resolutionId: string) =>
  request<GetTimelineData, GetTimelineResponse>('/resolutions/{resolutionId}/timeline', { path: { resolutionId } });

export default function TimelinePage({ id, search }: PageProps) {
  const query = useQuery(getTimeline(id));
  // Not a part of this file: what it shares with other pages would be loaded by every page.
  const Timeline = useLazy(() => import('./Timeline').then((code) => code.Timeline));
  const title = timelineTitle(query.value?.resolution.documentNumber ?? id.toUpperCase());
  return (
    <>
      <PageHeading title={title} missing={query.error?.failure === 'notFound'} />
      <AsyncContent of={query}>
        {(found) => (Timeline ? <Timeline of={found} id={id} search={search} title={title} /> : null)}
      </AsyncContent>
    </>
  );
}
