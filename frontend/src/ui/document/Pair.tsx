import type { ComponentChildren } from 'preact';
import { text as texts } from '#texts/text';
import type { LocalizedRuns, LocalizedText, Run, Source, SourcePages } from '../../api/schema.gen';
import { language, otherLanguage } from '../../language';
import type { Language } from '../../languages';

interface Props {
  /** Nothing is shown without. */
  text: LocalizedText | undefined;
  runs?: LocalizedRuns | undefined;
  /** The number that the document prints before it. */
  printedNumber?: LocalizedText | undefined;
  /** Where it begins in the source. */
  pages?: SourcePages | undefined;
  /** The file that the text was read from. A prop: `createContext` would be in the code of every page. */
  source?: Source | undefined;
  as?: 'p' | 'h2' | 'h3';
  class?: string;
  /** Shown below both languages. */
  children?: ComponentChildren;
}

/** The note beside the block at a JSON pointer. */
export type Mark = (block: string) => ComponentChildren;

/**
 * A part of the document in both languages. The reader's comes first in the DOM; on wide screens French is left, as in
 * the document.
 */
export function Pair({ text, runs, printedNumber, pages, source, as: Tag = 'p', class: own = '', children }: Props) {
  if (!text) return null;
  const one = (lang: Language) => (
    <Tag lang={lang} class={`official ${own}`}>
      {printedNumber && `${printedNumber[lang]} `}
      {runs ? <Runs runs={runs[lang]} lang={lang} /> : text[lang]}
      <SourcePage of={source} page={pages?.[lang]} />
    </Tag>
  );
  return (
    <>
      <div class="pair">
        {one(language)}
        {/* The other language's heading has no heading role: it would be a second heading of the same section. */}
        {Tag === 'p' ? (
          one(otherLanguage)
        ) : (
          <p class={`official ${own} ${Tag}`} lang={otherLanguage}>
            {text[otherLanguage]}
            <SourcePage of={source} page={pages?.[otherLanguage]} />
          </p>
        )}
      </div>
      {children}
    </>
  );
}

function SourcePage({ of: source, page }: { of: Source | undefined; page: number | undefined }) {
  if (!page || !source) return null;
  const label = texts.sourcePage(page);
  return (
    <span class="source-page" lang={language}>
      {' '}
      {/* Viewers of PDF files open them at the page of the fragment. */}
      {source.mediaType === 'application/pdf' ? <a href={`${source.href}#page=${page}`}>{label}</a> : label}
    </span>
  );
}

/** A text with its formatting. */
export function Runs({ runs, lang }: { runs: Run[]; lang: Language }) {
  return (
    <>
      {runs.map((run, index) => {
        const key = index + run.text;
        if (run.kind === 'emphasis') return <em key={key}>{run.text}</em>;
        if (run.kind === 'item') return `\n${run.text} `;
        if (run.kind === 'superscript') return <sup key={key}>{run.text}</sup>;
        if (run.kind === 'link')
          return (
            <a key={key} href={run.href ?? run.text}>
              {run.text}
            </a>
          );
        if (run.kind === 'footnoteMark')
          return (
            <sup key={key}>
              <a
                id={`mark-${run.text}-${lang}`}
                href={`#note-${run.text}`}
                aria-label={texts.footnoteMark(run.text)}
                lang={language}
              >
                {run.text}
              </a>
            </sup>
          );
        return run.text;
      })}
    </>
  );
}
