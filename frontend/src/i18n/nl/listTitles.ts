import type * as fr from '../fr/listTitles';

/** Titles of lists, for pages that only name them. */
export const listTitles: typeof fr.listTitles = {
  rounds: 'Verslagrondes',
  earlierFacts: 'Eerdere feiten in een tabel',
  sittings: 'Commissievergaderingen',
  allCommitments: 'Alle verzoeken',
  userActivity: 'Wie deed wat, en wanneer',
};
