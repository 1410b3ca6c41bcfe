import { roundsAndSittings as texts } from '#texts/roundsAndSittings';
import { apiBase } from '../../api/client';
import { LANGUAGES } from '../../languages';

interface Props {
  id: string;
  title: string;
  lede: string;
  /** What the report covers. */
  scope: { round: string } | { sitting: string };
}

/** Links to the follow-up report on a round or a sitting, for each language as PDF and for Word. */
export function ReportFiles({ id, title, lede, scope }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{lede}</p>
      <ul>
        {([...LANGUAGES, 'both'] as const).map((lang) => (
          <li key={lang}>
            {texts.languages[lang]}:{' '}
            {(['pdf', 'docx'] as const).map((format) => (
              <span key={format}>
                <a href={`${apiBase}/reports/followUp?${new URLSearchParams({ ...scope, lang, format })}`}>
                  <span class="ds-sr-only">
                    {title}, {texts.languages[lang]},{' '}
                  </span>
                  {texts[format]}
                </a>{' '}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
