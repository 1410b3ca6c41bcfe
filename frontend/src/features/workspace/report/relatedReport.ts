import type { ProgressReport, RelatedReport } from '../../../api/schema.gen';

/** A reference to a published report, as other reports have it. */
export const relatedTo = ({
  progressReportId,
  href,
  body,
  reportedOn,
  publishedAt = '',
}: ProgressReport): RelatedReport => ({
  progressReportId,
  href,
  body,
  ...(reportedOn && { reportedOn }),
  publishedAt,
});

/** Whether an id names the latest report, or the one that it repeats: these can be corrected. */
export const isLatest = (id: string, [last]: ProgressReport[]): boolean =>
  id !== '' && [last?.progressReportId, last?.unchangedFrom?.progressReportId].includes(id);

/** The latest report; if it only repeats another one, that one, which has the text. */
export const lastWithText = ([last, ...earlier]: ProgressReport[]): ProgressReport | undefined =>
  earlier.find(({ progressReportId }) => progressReportId === last?.unchangedFrom?.progressReportId) ?? last;
