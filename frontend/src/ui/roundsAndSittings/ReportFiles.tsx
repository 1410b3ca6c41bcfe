import { followUp } from '#texts/followUp';
import { roundsAndSittings as texts } from '#texts/roundsAndSittings';
import { apiBase } from '../../api/client';
import { getReportExtent } from '../../api/reports';
import { useQuery } from '../../api/useQuery';
import { LANGUAGES } from '../../languages';

interface Props {
  id: string;
  title: string;
  lede: string;
  scope: { round: string } | { sitting: string };
}

/**
 * Links to the follow-up report on a round or a sitting, for each language as PDF and for Word; instead of them, why the API
 * makes none of so many requests.
 */
export function ReportFiles({ id, title, lede, scope }: Props) {
  const extent = useQuery(getReportExtent(scope)).value;
  if (extent && extent.totalCommitments > extent.maxCommitments)
    return (
      <section aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        <p>{followUp.tooMany(extent.totalCommitments, extent.maxCommitments)}</p>
      </section>
    );
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{lede}</p>
      <ul>
        {([...LANGUAGES, 'both'] as const).map((lang) => (
          <li key={lang}>
            {texts.filesIn(texts.languages[lang])}{' '}
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
