import type { Language } from './languages';

declare const __LANGUAGE__: Language;

/**
 * The reader's language, fixed for each build: changing it opens another document. A page's chunk holds the texts of
 * one language only.
 */
export const language: Language = __LANGUAGE__;

export const otherLanguage: Language = language === 'fr' ? 'nl' : 'fr';
