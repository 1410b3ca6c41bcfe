import { errata as texts } from '#texts/errata';
import type { BlockContent, Erratum } from '../api/schema.gen';
import { brusselsDay } from '../i18n/brussels';
import { say } from '../i18n/say';
import { LANGUAGES } from '../languages';

/** Errata with the texts before and after, and the place in the source. */
export function Errata({ errata }: { errata: Erratum[] }) {
  return (
    <section id="errata" tabIndex={-1}>
      <h2>{texts.heading}</h2>
      <ul>
        {errata.map((erratum) => (
          <li key={erratum.erratumId} id={erratum.erratumId}>
            <h3>{texts.on(brusselsDay(erratum.publishedAt))}</h3>
            <dl>
              <Content
                name={erratum.before.owner ? texts.ownerBefore : texts.before}
                content={erratum.before}
                other={erratum.after}
              />
              <Content
                name={erratum.after.owner ? texts.ownerAfter : texts.after}
                content={erratum.after}
                other={erratum.before}
              />
              <dt>{texts.source(erratum.source.page)}</dt>
              <dd>
                <q>{erratum.source.quotation}</q>
              </dd>
              <dt>{texts.reason}</dt>
              <dd>{erratum.reason ? say(erratum.reason) : texts.withdrawn}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** In the languages that differ; in both if only the formatting does. */
function Content({ name, content, other }: { name: string; content: BlockContent; other: BlockContent }) {
  const changed = LANGUAGES.filter((lang) => content.text?.[lang] !== other.text?.[lang]);
  return (
    <>
      <dt>{name}</dt>
      {content.owner && <dd>{say(content.owner.name)}</dd>}
      {content.text &&
        (changed.length > 0 ? changed : LANGUAGES).map((lang) => (
          <dd key={lang} lang={lang}>
            {content.text?.[lang]}
          </dd>
        ))}
    </>
  );
}
