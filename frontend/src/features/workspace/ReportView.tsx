import { workspace as texts } from '#texts/workspace';
import type { EvidenceItem, ImplementationStatus, ProgressReport } from '../../api/schema.gen';
import { say } from '../../i18n/current';
import { date } from '../../i18n/format';
import { Status } from '../../ui/Status';
import { type Words, wordsOf } from './words';

type Props = { report: ProgressReport } | { words: Words; evidence: EvidenceItem[] };

/** A report as the public has it: both languages, the original first, each named for what it is. */
export function ReportView(props: Props) {
  const words = 'report' in props ? wordsOf(props.report) : props.words;
  const evidence = 'report' in props ? props.report.evidenceItems : props.evidence;
  const languages = words.originalLanguage === 'nl' ? (['nl', 'fr'] as const) : (['fr', 'nl'] as const);
  return (
    <div class="report">
      <p class="marks">
        {words.implementationStatus && (
          <Status axis="implementationStatus" code={words.implementationStatus as ImplementationStatus} />
        )}
        {words.percentDone && <span>{texts.percentDone(Number(words.percentDone))}</span>}
        {words.expectedOn && <span>{texts.expectedOn(date(words.expectedOn))}</span>}
      </p>
      {languages.map((language) => (
        <div key={language}>
          <p class="small">
            {texts.languages[language]}
            {words.originalLanguage && ` (${words.originalLanguage === language ? texts.original : texts.translation})`}
          </p>
          <p class="written" lang={language}>
            {words[language] || <i lang={undefined}>{texts.nothingWritten}</i>}
          </p>
        </div>
      ))}
      {evidence.length > 0 && (
        <>
          <p class="small">{texts.evidence}</p>
          <ul>
            {evidence.map((item) => (
              <li key={item.evidenceItemId}>
                <EvidenceLine item={item} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

export function EvidenceLine({ item }: { item: EvidenceItem }) {
  if (!item.title || !item.url) return <>{texts.withdrawn}</>;
  return (
    <>
      <a href={item.url} rel="noreferrer">
        {say(item.title)}
      </a>{' '}
      <span class="small">
        {[
          texts.evidenceTypes[item.type],
          item.publisher,
          item.issuedOn && date(item.issuedOn),
          item.documentLanguages?.join(', '),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  );
}
