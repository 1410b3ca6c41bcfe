import { allResolutions } from '#texts/allResolutions';
import type { Statistics } from '../../api/schema.gen';
import { AllResolutionsNote } from '../../ui/AllResolutionsNote';
import { Follow } from '../../ui/Follow';
import { FollowUp } from '../../ui/FollowUp';
import { Attention } from './Attention';
import { ComparisonWithToday } from './ComparisonWithToday';
import { Progress } from './Progress';

export interface OverviewDetailsProps {
  counted: Statistics;
  search: string;
  adoptedOn: string | undefined;
  resolutionId: string | undefined;
}

/**
 * Changes since another day (if requested), progress by theme and body, requests that need attention, the follow-up
 * report and subscriptions. Above them, while the list of resolutions is filtered, that they are about all resolutions.
 */
export function OverviewDetails({ search, ...given }: OverviewDetailsProps) {
  const query = new URLSearchParams(search);
  const asOf = query.get('asOf') ?? undefined;
  const props = { ...given, asOf };
  return (
    <>
      {!given.counted.resolution && !given.resolutionId && (
        <AllResolutionsNote search={search} text={allResolutions.sections} />
      )}
      {asOf && query.has('compare') && <ComparisonWithToday then={given.counted} />}
      <Progress {...props} />
      <Attention {...props} />
      {props.resolutionId && props.adoptedOn && (
        <FollowUp
          scope={{ resolution: props.resolutionId }}
          adoptedOn={props.adoptedOn}
          themes={props.counted.byTheme.map(({ theme }) => theme)}
          until={props.asOf}
        />
      )}
      <Follow resolution={given.counted.resolution?.resolutionId} name={given.counted.resolution?.documentNumber} />
    </>
  );
}
