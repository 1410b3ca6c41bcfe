import { number } from '../format';
import type * as fr from '../fr/sourceFile';

/** The file from which a resolution was taken. */
export const sourceFile: typeof fr.sourceFile = {
  title: 'Bron van de tekst',
  takenFrom: 'De tekst is overgenomen uit dit bestand, zoals het is aangeleverd:',
  colon: ':',
  printedOn: (page: number) => `Dit verzoek in het gedrukte document, bladzijde ${number(page)}`,
  file: 'Het bestand waaruit de tekst is overgenomen',
};
