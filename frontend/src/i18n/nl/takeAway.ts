import { count } from '../format';
import type * as fr from '../fr/takeAway';

export const takeAway: typeof fr.takeAway = {
  all: (n: number) => `Deze selectie downloaden (${count(n, 'verzoek', 'verzoeken')}):`,
  spreadsheet: 'rekenblad (XLSX)',
};
