/** Titles of lists, for pages that only name them. */
export const listTitles = {
  rounds: 'Campagnes de rapports',
  earlierFacts: 'Faits antérieurs dans un tableau',
  sittings: 'Réunions de commission',
  allCommitments: 'Toutes les demandes',
  userActivity: 'Qui a fait quoi, et quand',
};
