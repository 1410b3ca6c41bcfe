import type { LocalizedText } from '../../api/schema.gen';
import { language, otherLanguage } from '../../language';

/** An official text in both languages, the reader's first. */
export function OfficialPair({ text, class: own = '' }: { text: LocalizedText; class?: string }) {
  return (
    <div class="pair">
      {[language, otherLanguage].map((lang) => (
        <p key={lang} lang={lang} class={`official ${own}`}>
          {text[lang]}
        </p>
      ))}
    </div>
  );
}
