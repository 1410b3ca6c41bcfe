import { number } from '../format';

/** Of lists that are longer than a page. */
export const paging = {
  pages: 'Pages de résultats',
  page: (page: number, of: number) => `Page ${number(page)} sur ${number(of)}`,
  previousPage: 'Page précédente',
  nextPage: 'Page suivante',
};
