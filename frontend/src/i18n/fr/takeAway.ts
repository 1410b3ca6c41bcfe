import { count } from '../format';

/** Of the files that a list can be taken away as; fetched once the list stands. */
export const takeAway = {
  all: (n: number) => `Télécharger cette sélection (${count(n, 'demande', 'demandes')})\u00a0:`,
  spreadsheet: 'classeur (XLSX)',
};
