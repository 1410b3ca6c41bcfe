import { count, plural } from '../format';

/** The filters' options, loaded after the list. */
export const filters = {
  skip: 'Passer les filtres, aller aux résultats',
  show: (n: number) => `Afficher ${n === 0 ? 'le résultat' : count(n, 'demande', 'demandes')}`,
  resolution: 'Résolution',
  typeResolution: 'Tapez son numéro ou des mots de son titre, puis choisissez-la dans la liste.',
  everyResolution: 'Toutes',
  session: 'Session',
  committee: 'Commission compétente',
  policyArea: 'Domaine politique',
  every: { session: 'Toutes', committee: 'Toutes', policyArea: 'Tous' },
  policyAreaOf: (area: string) => `Domaine politique\u00a0: ${area}`,
  theme: 'Thème',
  owner: 'Organisme responsable',
  governmentResponse: 'Réponse du Gouvernement',
  implementationStatus: 'État déclaré',
  assessment: 'Évaluation par le Parlement',
  attention: 'À surveiller',
  countsOn: (total: number) => `Les nombres portent sur l’ensemble des ${count(total, 'demande', 'demandes')}.`,
  countOf: (n: number) => plural(n, 'demande', 'demandes'),
};
