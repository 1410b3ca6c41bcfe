import { type AssessedCommitment, isAboutEarlierReport } from './earlierReport';
import { Status } from './Status';
import { useLazy } from './useLazy';

/** The current assessment, with its report if that is not the latest. */
export function AssessmentStatus({ of: commitment }: { of: AssessedCommitment }) {
  return (
    <>
      <Status axis="assessment" code={commitment.assessment} />
      {isAboutEarlierReport(commitment) && <LazyEarlierReportNote of={commitment} />}
    </>
  );
}

/** Loaded on demand: few requests need it. */
export function LazyEarlierReportNote(props: { of: AssessedCommitment; notice?: boolean }) {
  const EarlierReportNote = useLazy(() => import('./EarlierReportNote').then((code) => code.EarlierReportNote));
  return EarlierReportNote ? <EarlierReportNote {...props} /> : null;
}
