import type {
  Commitment,
  EvidenceItem,
  LinkedCommitment,
  ProgressReport,
  RepeatedReport,
} from '../../../api/schema.gen';
import { Report } from '../../../ui/published/Report';
import { contentOf, type DraftValues } from './draftValues';

interface Props {
  commitment: Commitment;
  /** Linked requests on which it would be published too. */
  together?: LinkedCommitment[];
  words: DraftValues;
  evidence: EvidenceItem[];
  /** The report since which nothing has changed. */
  unchangedFrom?: RepeatedReport;
}

/** The draft as it would be published now, rendered by the component of published reports. */
export function ReportPreview({ commitment, together = [], words, evidence, unchangedFrom }: Props) {
  const now = new Date().toISOString();
  const report: ProgressReport = {
    ...contentOf(words),
    progressReportId: 'unpublished',
    href: '',
    commitment,
    body: commitment.owner,
    state: 'published',
    narrative: { fr: words.fr, nl: words.nl },
    // Until the original language is chosen: the one that has text.
    originalLanguage: words.originalLanguage === 'nl' || (!words.originalLanguage && !words.fr) ? 'nl' : 'fr',
    // Files of a draft are not public: the preview has no links to them.
    evidenceItems: evidence.map(({ file: { href: _, ...file } = {}, ...item }) => ({
      ...item,
      ...(file.name && { file }),
    })),
    ...(together.length > 0 && {
      publishedTogether: together.map(({ commitment: other }) => ({
        progressReportId: other.commitmentId,
        href: '',
        commitment: other,
      })),
    }),
    ...(unchangedFrom && { unchangedFrom }),
    savedAt: now,
    publishedAt: now,
  };
  return (
    <div class="published-facts">
      <Report report={report} latest found={[]} />
    </div>
  );
}
