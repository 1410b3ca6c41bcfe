import type { EvidenceItem, ProgressReport, RelatedReport } from '../../../api/schema.gen';

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

/** Whether the item repeats a document of the report, or of a report that added evidence to it. */
export const isEvidenceOf = ({ progressReportId }: ProgressReport, item: EvidenceItem, reports: ProgressReport[]) =>
  reports
    .filter((one) => [one.progressReportId, one.unchangedFrom?.progressReportId].includes(progressReportId))
    .some(({ evidenceItems }) => evidenceItems.some((one) => isSameDocument(one, item)));

/** The same file, or the same description of the same address. */
const isSameDocument = (one: EvidenceItem, other: EvidenceItem) =>
  one.file?.sha256 !== undefined || other.file?.sha256 !== undefined
    ? one.file?.sha256 === other.file?.sha256
    : one.url === other.url &&
      one.issuedOn === other.issuedOn &&
      one.title?.fr === other.title?.fr &&
      one.title?.nl === other.title?.nl;
