import { codes } from '#texts/codes';
import { findings } from '#texts/findings';
import type { Commitment } from '../api/schema.gen';
import { Status } from './Status';

type Assessed = Pick<Commitment, 'assessment' | 'assessedReport' | 'assessmentPending' | 'lastReportedOn'>;

/** That what stands of Parliament's findings is of an earlier report, and that the latest one is not assessed; else nothing. */
export function earlierFinding({ assessedReport: about, assessmentPending, lastReportedOn }: Assessed) {
  if (!about || !assessmentPending || !lastReportedOn) return undefined;
  return {
    about: findings.ofReport(about.reportedOn, codes.implementationStatus[about.implementationStatus]),
    pending: findings.newReport(lastReportedOn),
  };
}

/** What Parliament found, with the report that it is about where that is not the latest. */
export function Assessed({ of: commitment }: { of: Assessed }) {
  const earlier = earlierFinding(commitment);
  return (
    <>
      <Status axis="assessment" code={commitment.assessment} />
      {earlier && (
        <>
          {' '}
          <span class="note">{earlier.about}</span> <span class="note">{earlier.pending}</span>
        </>
      )}
    </>
  );
}
