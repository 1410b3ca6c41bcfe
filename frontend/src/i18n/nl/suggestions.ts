import { count } from '../format';
import type * as fr from '../fr/suggestions';

export const suggestions: typeof fr.suggestions = {
  label: 'Suggesties',
  count: (n: number) => `${count(n, 'suggestie', 'suggesties')}, te kiezen met de pijltjestoetsen.`,
  kinds: {
    resolution: 'Resolutie',
    commitment: 'Verzoek',
    body: 'Instelling',
    committee: 'Commissie',
    policyArea: 'Beleidsdomein',
  },
};
