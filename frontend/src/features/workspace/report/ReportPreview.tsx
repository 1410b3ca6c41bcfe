import type {
  BodyReference,
  Commitment,
  EvidenceItem,
  LinkedCommitment,
  ProgressReport,
  RelatedReport,
} from '../../../api/schema.gen';
import { language } from '../../../language';
import type { Language } from '../../../languages';
import { Report } from '../../../ui/published/Report';
import { type DraftValues, reportContentOf } from './draftValues';

interface Props {
  commitment: Commitment;
  /** The body in whose name it would be published. */
  body: BodyReference;
  /** Linked requests on which it would be published too. */
  together?: LinkedCommitment[];
  words: DraftValues;
  evidence: EvidenceItem[];
  /** Whether staff enter an earlier report. */
  entered?: boolean;
  /** The report since which nothing has changed. */
  unchangedFrom?: RelatedReport | undefined;
  /** The report that it corrects. */
  corrects?: RelatedReport | undefined;
}

/** Until it is chosen: the language that has text; the reader's, while there is no text that could be a translation. */
const originalLanguage = ({ originalLanguage, fr, nl }: DraftValues): Language =>
  (originalLanguage as Language | '') || (fr ? 'fr' : nl ? 'nl' : language);

/** The draft as it would be published now, rendered by the component of published reports. */
export function ReportPreview({
  commitment,
  body,
  together = [],
  words,
  evidence,
  entered,
  unchangedFrom,
  corrects,
}: Props) {
  const now = new Date().toISOString();
  const { corrects: _, addsEvidenceTo: __, ...content } = reportContentOf(words);
  const report: ProgressReport = {
    ...content,
    progressReportId: 'unpublished',
    href: '',
    commitment,
    body,
    state: 'published',
    narrative: { fr: words.fr, nl: words.nl },
    originalLanguage: originalLanguage(words),
    // Files of a draft are not public: the preview has no links to them.
    evidenceItems: evidence.map(({ file: { href, ...file } = {}, ...item }) => ({
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
    ...(corrects && { corrects }),
    ...(entered && { entered }),
    savedAt: now,
    publishedAt: now,
  };
  return (
    <div class="published-facts">
      <Report report={report} latest found={[]} />
    </div>
  );
}
