import { overview } from '#texts/overview';
import { getStatistics } from '../../../api/calls';
import { getResolution } from '../../../api/resolution';
import { useQuery } from '../../../api/useQuery';
import { dayOf } from '../../../navigation/paths';
import { AsyncContent } from '../../../ui/AsyncContent';
import { PageHeading } from '../../../ui/PageHeading';
import { Overview } from '../Overview';
import { ResolutionHeader } from '../ResolutionHeader';

/** The follow-up of one resolution, with the state of its requests. */
export function FollowedResolution({ id, search }: { id: string; search: string }) {
  const resolution = useQuery(getResolution(id));
  const statistics = useQuery(getStatistics({ ...dayOf(search), resolution: [id] }));
  if (resolution.error?.failure === 'notFound')
    return (
      <>
        <PageHeading title="" missing />
        <AsyncContent of={resolution}>{() => null}</AsyncContent>
      </>
    );
  return (
    <Overview
      route={{ page: 'followedResolution', id }}
      search={search}
      statistics={statistics}
      resolutions={resolution}
      resolution={resolution.value}
      about={<ResolutionHeader resolution={resolution.value} />}
    >
      <PageHeading title={overview.followed(resolution.value?.documentNumber ?? id.toUpperCase())} />
    </Overview>
  );
}
