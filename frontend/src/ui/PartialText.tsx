import type { DraftText } from '../api/schema.gen';
import { language } from '../language';
import { LANGUAGES } from '../languages';

/** A text in the reader's language, or in the other one if it lacks that. */
export function PartialText({ text }: { text: DraftText }) {
  const shown = [language, ...LANGUAGES].find((one) => text[one]);
  return shown ? <span lang={shown}>{text[shown]}</span> : null;
}
