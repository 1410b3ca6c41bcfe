import { number } from '../format';

/** Lists of several pages. */
export const paging = {
  pages: 'Pages de résultats',
  page: (page: number, of: number) => `Page ${number(page)} sur ${number(of)}`,
  previousPage: 'Page précédente',
  nextPage: 'Page suivante',
};
