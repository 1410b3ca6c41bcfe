import type { LocalizedText } from '../api/schema.gen';
import { language } from '../language';

/** A bilingual text of the API in the reader's language. */
export const localized = (text: LocalizedText): string => text[language];
