import { allResolutions } from '#texts/allResolutions';
import type { Resolution, Statistics } from '../../api/schema.gen';
import { AllResolutionsNote } from '../../ui/AllResolutionsNote';
import { Follow } from '../../ui/Follow';
import { FollowUp } from '../../ui/FollowUp';
import { ToRoundsAndSittings } from '../../ui/roundsAndSittings/ToRoundsAndSittings';
import { SourceFile } from '../../ui/SourceFile';
import { useLazy } from '../../ui/useLazy';
import { Attention } from './Attention';
import { ComparisonWithToday } from './ComparisonWithToday';
import { NothingYet } from './NothingYet';
import { Progress } from './Progress';

export { LatestChange as Latest } from '../../ui/Changes';

export interface OverviewDetailsProps {
  counted: Statistics;
  search: string;
  /** The only resolution that is shown, once it is known. */
  resolution: Resolution | undefined;
}

/**
 * That nothing was reported yet, changes since another day (if requested), progress by theme and body, requests that need attention, the source
 * of the resolution, the follow-up report, reporting rounds and subscriptions. Above them, while the list of resolutions is filtered, that they are about all resolutions.
 */
export function OverviewDetails({ search, counted, resolution }: OverviewDetailsProps) {
  const query = new URLSearchParams(search);
  const asOf = query.get('asOf') ?? undefined;
  return (
    <>
      {!counted.resolution && !resolution && <AllResolutionsNote search={search} text={allResolutions.sections} />}
      <NothingYet counted={counted} resolution={resolution} />
      {asOf && query.has('compare') && <ComparisonWithToday then={counted} />}
      <Progress counted={counted} asOf={asOf} />
      <Attention counted={counted} asOf={asOf} adoptedOn={resolution?.adoptedOn} />
      {resolution?.source && <SourceFile source={resolution.source} />}
      {resolution && (
        <FollowUp
          scope={{ resolution: resolution.resolutionId }}
          adoptedOn={resolution.adoptedOn}
          themes={counted.byTheme.map(({ theme }) => theme)}
          until={asOf}
        />
      )}
      {resolution && !asOf && <Rounds id={resolution.resolutionId} />}
      <ToRoundsAndSittings />
      <Follow resolution={counted.resolution?.resolutionId} name={counted.resolution?.documentNumber} />
    </>
  );
}

/** The rounds of today; their code loads apart, as no other view of this page has them. */
function Rounds({ id }: { id: string }) {
  const OfResolution = useLazy(() =>
    import('../../ui/roundsAndSittings/RoundsOfResolution').then((code) => code.RoundsOfResolution),
  );
  return OfResolution ? <OfResolution id={id} /> : null;
}
