import { count } from '../format';

/** The downloads of a list; loaded after it. */
export const downloads = {
  all: (n: number) => `Télécharger cette sélection (${count(n, 'demande', 'demandes')})\u00a0:`,
  spreadsheet: 'classeur (XLSX)',
};
