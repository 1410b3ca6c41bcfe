import { type AssessedCommitment, isAboutEarlierReport } from './earlierReport';
import { Status } from './Status';
import { useLazy } from './useLazy';

/** The current assessment, with its report if that is not the latest. */
export function AssessmentStatus({ of: commitment }: { of: AssessedCommitment }) {
  return (
    <>
      <Status axis="assessment" code={commitment.assessment} />
      {isAboutEarlierReport(commitment) && <Earlier of={commitment} />}
    </>
  );
}

/** Loaded on demand: few requests need it. */
export function Earlier(props: { of: AssessedCommitment; notice?: boolean }) {
  const Words = useLazy(() => import('./EarlierReportNote').then((code) => code.EarlierReportNote));
  return Words ? <Words {...props} /> : null;
}
