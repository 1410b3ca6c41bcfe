import type { PublicText } from '../api/schema.gen';

/** A day as both languages write it in figures. */
const inFigures = (iso: string) => iso.split('-').reverse().join('/');

// What is said in both languages at once, whichever the page is in.

export const nothingChanged = (iso: string): PublicText => ({
  fr: `Rien n'a changé depuis le rapport du ${inFigures(iso)}.`,
  nl: `Er is niets veranderd sinds het verslag van ${inFigures(iso)}.`,
});
