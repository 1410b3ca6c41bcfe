import type { Commitment } from '../api/schema.gen';
import { Status } from './Status';
import { useLazy } from './useLazy';

export type AssessmentStatus = Pick<
  Commitment,
  'assessment' | 'assessedReport' | 'assessmentPending' | 'lastReportedOn'
>;

/** Whether what stands of Parliament's findings is of an earlier report than the latest, which is not assessed. */
export const isOfEarlier = (c: AssessmentStatus) => c.assessmentPending && c.assessedReport !== undefined;

/** What Parliament found, with the report that it is about where that is not the latest. */
export function AssessmentStatus({ of: commitment }: { of: AssessmentStatus }) {
  return (
    <>
      <Status axis="assessment" code={commitment.assessment} />
      {isOfEarlier(commitment) && <Earlier of={commitment} />}
    </>
  );
}

/** Few have one: its words are fetched where there is one. */
export function Earlier(props: { of: AssessmentStatus; notice?: boolean }) {
  const Words = useLazy(() => import('./EarlierReportNote').then((code) => code.EarlierReportNote));
  return Words ? <Words {...props} /> : null;
}
