import type { Commitment } from '../api/schema.gen';

/** The properties that tell whether the current assessment is about the latest report. */
export type AssessedCommitment = Pick<
  Commitment,
  'assessment' | 'assessedReport' | 'assessmentPending' | 'lastReportedOn'
>;

/** Whether the current assessment is about an earlier report than the latest, which is not assessed. */
export const isAboutEarlierReport = (c: AssessedCommitment) => c.assessmentPending && c.assessedReport !== undefined;
