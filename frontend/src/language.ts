declare const __LANGUAGE__: Language;

/** The languages of the register, of equal rank: one build each. */
export const LANGUAGES = ['fr', 'nl'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The reader's language, fixed for each build: changing it opens another document. A page's chunk holds the texts of
 * one language only.
 */
export const language: Language = __LANGUAGE__;

export const otherLanguage: Language = language === 'fr' ? 'nl' : 'fr';
