import { number } from '../format';
import type * as fr from '../fr/paging';

export const paging: typeof fr.paging = {
  pages: 'Pagina’s met resultaten',
  page: (page: number, of: number) => `Pagina ${number(page)} van ${number(of)}`,
  previousPage: 'Vorige pagina',
  nextPage: 'Volgende pagina',
};
