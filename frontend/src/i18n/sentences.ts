import type { PublicText } from '../api/schema.gen';

/** A date in figures, the same in both languages. */
const numericDate = (iso: string) => iso.split('-').reverse().join('/');

// Texts that are shown in both languages, whatever the page's language.

export const evidenceAdded = (iso: string): PublicText => ({
  fr: `Des preuves s’ajoutent au rapport du ${numericDate(iso)}. Rien d’autre n’a changé.`,
  nl: `Er komen bewijsstukken bij het verslag van ${numericDate(iso)}. Verder is er niets veranderd.`,
});

export const nothingChanged = (iso: string): PublicText => ({
  fr: `Rien n’a changé depuis le rapport du ${numericDate(iso)}.`,
  nl: `Er is niets veranderd sinds het verslag van ${numericDate(iso)}.`,
});
