import { codes } from '#texts/codes';
import { findingInForce as texts } from '#texts/findingInForce';
import type { Assessment, Commitment } from '../../../api/schema.gen';
import { isAboutEarlierReport } from '../../../ui/earlierReport';
import { Finding } from '../../../ui/published/Report';

interface Props {
  commitment: Commitment;
  assessments: Assessment[];
  /** The level of its heading. */
  heading?: 'h3' | 'h4';
}

/** Whether Parliament's current assessment does not confirm the report that it is about. */
export const isUnconfirmed = ({ assessment }: Pick<Commitment, 'assessment'>): boolean =>
  assessment === 'disputed' || assessment === 'notVerifiable';

/**
 * Parliament's current assessment with its reasons, which a new report should answer, unless it confirms the report. A dispute
 * can be of an earlier report than the latest.
 */
export function FindingInForce({ commitment, assessments, heading: Heading = 'h3' }: Props) {
  const about = commitment.assessedReport;
  const current = assessments.find(
    ({ progressReportId, outcome }) =>
      progressReportId === about?.progressReportId && outcome === commitment.assessment,
  );
  if (!about || !current || !isUnconfirmed(commitment)) return null;
  return (
    <section class="preview">
      <Heading>{texts.title(about.reportedOn)}</Heading>
      <div class="published-facts">
        <Finding assessment={current} reported={codes.implementationStatus[about.implementationStatus]} isCopy />
      </div>
    </section>
  );
}

/** Warning beside a report without changes on a disputed request; undefined if it is not disputed. */
export const disputeWarning = (commitment: Commitment): string | undefined => {
  if (commitment.assessment !== 'disputed') return undefined;
  return isAboutEarlierReport(commitment) ? texts.disputedEarlier : texts.disputed;
};
