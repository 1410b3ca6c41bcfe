import { listAssessments, listProgressReports } from '../../api/facts';
import { useQuery } from '../../api/useQuery';
import { AsyncContent } from '../../ui/AsyncContent';
import { additionsTo } from '../../ui/published/additionsTo';
import { Report } from '../../ui/published/Report';
import { NewestOnlyNote } from './NewestOnlyNote';

/**
 * The reports of the owner and the joint owners, newest first, each with its assessments and the later reports that add evidence
 * to it.
 */
export function Reports({ id }: { id: string }) {
  const reports = useQuery(listProgressReports(id));
  const assessments = useQuery(listAssessments(id));
  return (
    <AsyncContent of={reports}>
      {(page) => (
        <>
          {page.items.map((report, n) => (
            <Report
              key={report.progressReportId}
              report={report}
              latest={n === 0}
              found={assessments.value?.items.filter((a) => a.progressReportId === report.progressReportId)}
              additions={additionsTo(report, page.items)}
            />
          ))}
          <NewestOnlyNote of={page} />
          {assessments.error && <AsyncContent of={assessments}>{() => null}</AsyncContent>}
        </>
      )}
    </AsyncContent>
  );
}
