import type { LocalizedText } from '../api/schema.gen';

export type Language = 'fr' | 'nl';

declare const __LANGUAGE__: Language;

/**
 * The reader's language: one build a language, because changing it is changing document. So a page carries the texts of
 * its own language alone, in the same file as its code.
 */
export const language: Language = __LANGUAGE__;

export const otherLanguage: Language = language === 'fr' ? 'nl' : 'fr';

/** A text of the register in the reader's language. */
export const say = (text: LocalizedText): string => text[language];
