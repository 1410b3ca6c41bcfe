import { count } from '../format';
import type * as fr from '../fr/downloads';

export const downloads: typeof fr.downloads = {
  all: (n: number) => `Deze selectie downloaden (${count(n, 'verzoek', 'verzoeken')}):`,
  spreadsheet: 'rekenblad (XLSX)',
};
