import type { Commitment } from '../api/schema.gen';
import { Status } from './Status';
import { useLazy } from './useLazy';

export type AssessmentStatus = Pick<
  Commitment,
  'assessment' | 'assessedReport' | 'assessmentPending' | 'lastReportedOn'
>;

/** Whether the current assessment is about an earlier report than the latest, which is not assessed. */
export const isAboutEarlierReport = (c: AssessmentStatus) => c.assessmentPending && c.assessedReport !== undefined;

/** The current assessment, with its report if that is not the latest. */
export function AssessmentStatus({ of: commitment }: { of: AssessmentStatus }) {
  return (
    <>
      <Status axis="assessment" code={commitment.assessment} />
      {isAboutEarlierReport(commitment) && <Earlier of={commitment} />}
    </>
  );
}

/** Loaded on demand: few requests need it. */
export function Earlier(props: { of: AssessmentStatus; notice?: boolean }) {
  const Words = useLazy(() => import('./EarlierReportNote').then((code) => code.EarlierReportNote));
  return Words ? <Words {...props} /> : null;
}
