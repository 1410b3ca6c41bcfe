/** The languages of the register, of equal rank: one build each. */
export const LANGUAGES = ['fr', 'nl'] as const;

export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (code: string | undefined): code is Language =>
  (LANGUAGES as readonly unknown[]).includes(code);
