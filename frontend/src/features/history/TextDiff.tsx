import { history as texts } from '#texts/history';
import type { LocalizedComparison, TextComparison } from '../../api/schema.gen';
import { language, otherLanguage } from '../../language';
import type { Language } from '../../languages';
import { ChangedWords } from '../../ui/ChangedWords';

interface Props {
  of: LocalizedComparison;
  class?: string;
  /** The texts above the request (lead-ins, heading): shown only if changed. */
  around?: boolean;
}

/** The adopted text with its additions and removals since the proposal, in both languages. */
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

interface WordsProps {
  of: TextComparison;
  lang: Language;
  class: string;
  silent: boolean;
}

/** The extent of the change comes first: screen reader users learn whether there are changes to listen for. */
function Words({ of, lang, class: own, silent }: WordsProps) {
  return (
    <div lang={lang}>
      {!silent && (
        <p class="note" lang={language}>
          {texts.language[lang]} – {texts.change[of.change]}
        </p>
      )}
      <p class={`official ${own}`}>
        {of.pieces.map(({ kind, text }, index) =>
          kind === 'kept' ? (
            text
          ) : (
            <ChangedWords key={index + text} kind={kind} text={text} label={texts.words[kind]} />
          ),
        )}
      </p>
    </div>
  );
}
