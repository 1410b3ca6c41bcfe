/** Titles of lists, for pages that only name them. */
export const listTitles = {
  rounds: 'Campagnes de rapports',
  sittings: 'Réunions de commission',
  allCommitments: 'Toutes les demandes',
  userActivity: 'Qui a fait quoi, et quand',
};
