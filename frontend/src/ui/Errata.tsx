import { errata as texts } from '#texts/errata';
import type { BlockContent, Erratum, Run } from '../api/schema.gen';
import { brusselsDay } from '../i18n/brussels';
import { localized } from '../i18n/localized';
import { LANGUAGES, type Language } from '../languages';
import { Difference } from './Difference';
import { Runs } from './document/Pair';

/** Errata with the texts before and after, and the place in the source. */
export function Errata({ errata }: { errata: Erratum[] }) {
  return (
    <section id="errata" tabIndex={-1}>
      <h2>{texts.heading}</h2>
      <ul>
        {errata.map((erratum) => (
          <li key={erratum.erratumId} id={erratum.erratumId} tabIndex={-1}>
            <h3>{corrected(erratum)}</h3>
            <dl>
              <BeforeAndAfter before={erratum.before} after={erratum.after} />
              <dt>{texts.source(erratum.source.page)}</dt>
              <dd>
                <q>{erratum.source.quotation}</q>
              </dd>
              <dt>{texts.reason}</dt>
              <dd>{erratum.reason ? localized(erratum.reason) : texts.withdrawn}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The corrected part and the day of the correction, as text. */
function corrected({ block, part, publishedAt }: Erratum): string {
  const day = brusselsDay(publishedAt);
  return block.endsWith('/shortHeading') ? texts.shortHeadingOn(day) : texts.on[part](day);
}

/** The contents before and after, the words that differ marked, in the languages that differ. */
export function BeforeAndAfter({ before, after }: { before: BlockContent; after: BlockContent }) {
  return (
    <>
      <Content name={before.owner ? texts.ownerBefore : texts.before} show="before" {...{ before, after }} />
      <Content name={after.owner ? texts.ownerAfter : texts.after} show="after" {...{ before, after }} />
    </>
  );
}

interface ContentProps {
  name: string;
  show: 'before' | 'after';
  before: BlockContent;
  after: BlockContent;
}

function Content({ name, show, before, after }: ContentProps) {
  const shown = show === 'before' ? before : after;
  const changed = LANGUAGES.filter(
    (lang) => before.text?.[lang] !== after.text?.[lang] || !sameRuns(before, after, lang),
  );
  return (
    <>
      <dt>{name}</dt>
      {shown.owner && <dd>{localized(shown.owner.name)}</dd>}
      {before.text &&
        changed.map((lang) => (
          <dd key={lang} lang={lang}>
            {before.text?.[lang] !== after.text?.[lang] ? (
              <Difference before={before.text?.[lang] ?? ''} after={after.text?.[lang] ?? ''} show={show} />
            ) : (
              // Only the formatting differs.
              <Runs runs={runsIn(shown, lang)} lang={lang} />
            )}
          </dd>
        ))}
    </>
  );
}

/** The text in one language as runs, without formatting if it has none. */
const runsIn = ({ text, runs }: BlockContent, lang: Language): Run[] =>
  runs?.[lang] ?? [{ kind: 'plain', text: text?.[lang] ?? '' }];

const sameRuns = (one: BlockContent, other: BlockContent, lang: Language) =>
  JSON.stringify(runsIn(one, lang)) === JSON.stringify(runsIn(other, lang));

/** Notes beside each block of the text: the day of each erratum, with a link to the text before it. */
export function marksOf(errata: Erratum[]) {
  return (block: string) =>
    errata
      .filter((erratum) => erratum.block === block)
      .map((erratum) => (
        <p key={erratum.erratumId} class="small">
          {corrected(erratum)}
          {texts.colon} <a href={`#${erratum.erratumId}`}>{texts.seeBefore}</a>
        </p>
      ));
}
