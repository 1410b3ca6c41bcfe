import { record } from '#texts/record';
import type { Language, PublicText } from '../../api/schema.gen';
import { language, otherLanguage } from '../../i18n/current';

/** A published text in the reader's language, the other on demand, and which of the two was written first. */
export function Told({ text, original }: { text: PublicText; original: Language }) {
  return (
    <div class="told">
      <p class="words" lang={language}>
        {text[language]}
      </p>
      <p class="small">{record.original(original)}</p>
      <details>
        <summary>{record.otherText}</summary>
        <p class="words" lang={otherLanguage}>
          {text[otherLanguage]}
        </p>
      </details>
    </div>
  );
}
