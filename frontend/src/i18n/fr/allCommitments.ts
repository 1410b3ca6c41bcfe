import { count } from '../format';
import { listTitles } from './listTitles';

/** The list of all requests in the workspace. */
export const allCommitments = {
  title: listTitles.allCommitments,
  lede: 'Chaque demande, close ou non. Le lien mène à ce que vous pouvez y faire.',
  search: 'Chercher une demande',
  searchHint: 'Des mots, un numéro (2.4) ou une référence (A-590, 2.4).',
  filters: {
    resolution: 'Résolution',
    committee: 'Commission compétente',
    owner: 'Organisme responsable',
    closed: 'Suivi',
    timeliness: 'À surveiller',
    implementationStatus: 'État déclaré',
    assessment: 'Évaluation par le Parlement',
    governmentResponse: 'Réponse du Gouvernement',
    sort: 'Trier par',
  },
  moreFilters: 'Autres filtres et ordre',
  every: 'Indifférent',
  usualOrder: 'Ordre habituel',
  closed: { false: 'En cours', true: 'Clos' },
  sorts: {
    deadline: 'Échéance, la plus proche d’abord',
    lastReportedOn: 'Dernier rapport, le plus ancien d’abord',
    '-lastReportedOn': 'Dernier rapport, le plus récent d’abord',
  },
  show: 'Afficher',
  withoutFilters: 'Toutes, sans filtre',
  results: 'Demandes trouvées',
  found: (n: number) => count(n, 'demande', 'demandes'),
  none: 'Aucune demande ne correspond.',
  pastEnd: 'Cette page n’existe pas\u00a0: la liste est plus courte.',
  firstPage: 'Revenir à la première page',
};
