import { count, plural } from '../format';

/** The empty list; loaded on demand. */
export const noResults = {
  none: 'Aucune demande ne correspond',
  noneAdvice:
    'Une demande doit satisfaire à tous les filtres. Retirez un filtre ou essayez un autre mot : le début d’un mot suffit.',
  didYouMean: 'Vouliez-vous dire',
  quoted: (words: string) => `«\u00a0${words}\u00a0»`,
  end: '\u00a0?',
  pastEnd: 'Cette page n’existe pas : la liste est plus courte.',
  firstPage: 'Revenir à la première page',
  /** Texts for the search of resolutions. */
  resolutionsAdvice: 'Retirez un filtre ou essayez un autre mot\u00a0: le début d’un mot suffit.',
  allResolutions: 'Effacer la recherche',
  /** Link to the requests that match a search which no resolution matches. */
  requests: (n: number) =>
    plural(n, 'Voir la demande qui correspond', `Voir les ${count(n, 'demande', 'demandes')} qui correspondent`),
};
