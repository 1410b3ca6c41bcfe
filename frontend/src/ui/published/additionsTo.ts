import type { ProgressReport } from '../../api/schema.gen';

/** The reports among these that add evidence to a report and say nothing else. */
export const additionsTo = (report: ProgressReport, reports: ProgressReport[]): ProgressReport[] =>
  reports.filter(
    ({ unchangedFrom, evidenceItems }) =>
      unchangedFrom?.progressReportId === report.progressReportId && evidenceItems.length > 0,
  );
