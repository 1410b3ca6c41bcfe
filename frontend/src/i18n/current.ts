import type { LocalizedText } from '../api/schema.gen';

export type Language = 'fr' | 'nl';

declare const __LANGUAGE__: Language;

/**
 * The reader's language, fixed for each build: changing it opens another document. A page's chunk holds the texts of
 * one language only.
 */
export const language: Language = __LANGUAGE__;

export const otherLanguage: Language = language === 'fr' ? 'nl' : 'fr';

/** A bilingual text of the API in the reader's language. */
export const say = (text: LocalizedText): string => text[language];
