import type { Commitment, EvidenceItem, ProgressReport } from '../../../api/schema.gen';
import { Report } from '../../../ui/published/Report';
import { contentOf, type Words } from './words';

interface Props {
  commitment: Commitment;
  words: Words;
  evidence: EvidenceItem[];
}

/** What is being written, as the report that it would be if it were published now: drawn by what draws that. */
export function Preview({ commitment, words, evidence }: Props) {
  const now = new Date().toISOString();
  const report: ProgressReport = {
    ...contentOf(words),
    progressReportId: 'unpublished',
    href: '',
    commitment,
    body: commitment.owner,
    state: 'published',
    narrative: { fr: words.fr, nl: words.nl },
    // Until it is said which was written first, the one that there is.
    originalLanguage: words.originalLanguage === 'nl' || (!words.originalLanguage && !words.fr) ? 'nl' : 'fr',
    // Files are not there for the public yet: no link may lead to them.
    evidenceItems: evidence.map(({ file: { href: _, ...file } = {}, ...item }) => ({
      ...item,
      ...(file.name && { file }),
    })),
    savedAt: now,
    publishedAt: now,
  };
  return (
    <div class="record">
      <Report report={report} latest found={[]} />
    </div>
  );
}
