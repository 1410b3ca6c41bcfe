/** The empty list; loaded on demand. */
export const noResults = {
  none: 'Aucune demande ne correspond',
  noneAdvice:
    'Une demande doit satisfaire à tous les filtres. Retirez un filtre ou essayez un autre mot : une partie de mot suffit.',
  pastEnd: 'Cette page n’existe pas : la liste est plus courte.',
  firstPage: 'Revenir à la première page',
};
