import { codes } from '#texts/codes';
import { findings } from '#texts/findings';
import type { AssessedCommitment } from './earlierReport';

interface Props {
  of: AssessedCommitment;
  /** Shown alone at the head of a page, not beside the assessment. */
  notice?: boolean;
}

/** States which earlier report the current assessment is about, and that the latest one is not assessed. */
export function EarlierReportNote({ of: { assessedReport: about, lastReportedOn }, notice }: Props) {
  if (!about || !lastReportedOn) return null;
  const report = findings.ofReport(about.reportedOn, codes.implementationStatus[about.implementationStatus]);
  const pending = findings.newReport(lastReportedOn);
  return notice ? (
    <strong>{findings.disputed(report, pending)}</strong>
  ) : (
    <>
      {' '}
      <span class="note">{report}</span> <span class="note">{pending}</span>
    </>
  );
}
