import { count } from '../format';

/** Suggestions while a reader types a search. */
export const suggestions = {
  label: 'Suggestions',
  count: (n: number) => `${count(n, 'suggestion', 'suggestions')}, à choisir avec les flèches.`,
  kinds: {
    resolution: 'Résolution',
    commitment: 'Demande',
    body: 'Organisme',
    committee: 'Commission',
    policyArea: 'Domaine politique',
  },
};
