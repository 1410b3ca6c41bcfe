import { history as texts } from '#texts/history';
import type { LocalizedComparison, TextComparison, TextPiece } from '../../api/schema.gen';
import { type Language, language, otherLanguage } from '../../i18n/current';

interface Props {
  of: LocalizedComparison;
  class?: string;
  /** Words around a request: of these only a change is worth a word. */
  around?: boolean;
}

/** What was adopted, with what was removed and added since the proposal, in both languages. */
export function TextDiff({ of, class: own = '', around = false }: Props) {
  const silent = around && of.fr.change === of.nl.change && ['unchanged', 'unknown'].includes(of.fr.change);
  return (
    <div class="pair">
      {[language, otherLanguage].map((lang) => (
        <Words key={lang} of={of[lang]} lang={lang} class={own} silent={silent} />
      ))}
    </div>
  );
}

interface Voice {
  of: TextComparison;
  lang: Language;
  class: string;
  silent: boolean;
}

/** How far the text went is said first: whoever listens knows whether to listen for changes. */
function Words({ of, lang, class: own, silent }: Voice) {
  return (
    <div lang={lang}>
      {!silent && (
        <p class="note" lang={language}>
          {texts.language[lang]} – {texts.change[of.change]}
        </p>
      )}
      <p class={`official ${own}`}>
        {of.pieces.map((piece, index) => (
          <Piece key={index + piece.text} of={piece} />
        ))}
      </p>
    </div>
  );
}

/** A line through the words or below them for those who see, and what became of them for those who listen. */
function Piece({ of: { kind, text } }: { of: TextPiece }) {
  if (kind === 'kept') return <>{text}</>;
  const words = text.trimStart();
  const Tag = kind === 'removed' ? 'del' : 'ins';
  return (
    <>
      {text.slice(0, text.length - words.length)}
      <Tag>
        <span class="ds-sr-only" lang={language}>
          ({kind === 'removed' ? texts.removedWords : texts.addedWords}
          {texts.colon}{' '}
        </span>
        {words}
        <span class="ds-sr-only">)</span>
      </Tag>
    </>
  );
}
