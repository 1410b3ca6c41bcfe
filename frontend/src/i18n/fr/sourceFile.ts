import { number } from '../format';

/** The file from which a resolution was taken. */
export const sourceFile = {
  title: 'Source du texte',
  takenFrom: 'Le texte a été repris de ce fichier, tel qu’il a été fourni :',
  colon: '\u00a0:',
  printedOn: (page: number) => `Cette demande dans le document imprimé, page ${number(page)}`,
  file: 'Le fichier dont le texte a été repris',
};
