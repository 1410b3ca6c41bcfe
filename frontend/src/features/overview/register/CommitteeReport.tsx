import { FollowUpOfScope } from '../../../ui/FollowUpOfScope';
import { committeeName, useResolutions } from '../../../ui/resolutionChoices';

/** The form for the follow-up report on a committee, by its name in either language. */
export function CommitteeReport({ committee }: { committee: string }) {
  return <FollowUpOfScope scope={{ committee: committeeName(committee, useResolutions()) }} />;
}
