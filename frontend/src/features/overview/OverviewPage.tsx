import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { overview } from '#texts/overview';
import { getStatistics, listResolutions } from '../../api/calls';
import { useQuery } from '../../api/useQuery';
import { dayOf } from '../../navigation/paths';
import { PageHeading } from '../../ui/PageHeading';
import { Overview } from './Overview';
import { ResolutionHeader } from './ResolutionHeader';

/** The register; if it has a single resolution, that resolution. */
export function OverviewPage({ search }: { search: string }) {
  const statistics = useQuery(getStatistics(dayOf(search)));
  const resolutions = useQuery(listResolutions());
  const several = (resolutions.value?.total ?? 0) > 1;
  const [Register, setRegister] = useState<ComponentType<{ search: string }>>();
  useEffect(() => {
    if (several)
      import('./register/Register').then(
        (code) => setRegister(() => code.Register),
        // The figures below are shown without the list.
        () => {},
      );
  }, [several]);
  const resolution = several ? undefined : resolutions.value?.items[0];
  return (
    <Overview
      route={{ page: 'overview' }}
      search={search}
      statistics={statistics}
      resolutions={resolutions}
      resolution={resolution}
      about={!several && <ResolutionHeader resolution={resolution} />}
      list={several && Register && <Register search={search} />}
    >
      <PageHeading title={overview.title} />
      <p class="lede">{overview.lede}</p>
    </Overview>
  );
}
