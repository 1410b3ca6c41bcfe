import { FollowUpLinks } from '../../../ui/FollowUpLinks';
import { committeeName, useResolutions } from '../../../ui/resolutionChoices';

/** Links to the follow-up report on a committee, by its name in either language. */
export function CommitteeReport({ committee }: { committee: string }) {
  const name = committeeName(committee, useResolutions());
  return <FollowUpLinks scope={{ committee: name }} name={name} />;
}
