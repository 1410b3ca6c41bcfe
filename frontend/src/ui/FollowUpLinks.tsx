import { followUpLinks as texts } from '#texts/followUpLinks';
import { followUpReport } from '../api/exports';
import { language } from '../language';

/** What the report covers: a body by its id, or a committee by its name. */
type Scope = { body: string } | { committee: string };

const OTHER = { fr: 'nl', nl: 'fr' } as const;

/** Links to the follow-up report on a body or a committee as of today, in each edition and format. */
export function FollowUpLinks({ scope, name }: { scope: Scope; name: string }) {
  return (
    <section aria-labelledby="follow-up-links">
      <h2 id="follow-up-links">{texts.title}</h2>
      <p>{texts.lede}</p>
      <ul>
        {([language, OTHER[language], 'both'] as const).map((lang) => (
          <li key={lang}>
            <Document scope={scope} name={name} lang={lang} format="pdf" /> ·{' '}
            <Document scope={scope} name={name} lang={lang} format="docx" />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface DocumentProps {
  scope: Scope;
  name: string;
  lang: 'fr' | 'nl' | 'both';
  format: 'pdf' | 'docx';
}

function Document({ scope, name, lang, format }: DocumentProps) {
  const label = `${texts.formats[format]} ${texts.editions[lang]}`;
  return (
    <a href={followUpReport({ ...scope, lang, format })} aria-label={texts.file(label, name)}>
      {label}
    </a>
  );
}
