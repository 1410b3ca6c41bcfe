import { count } from '../format';

/** The page of all publications. */
export const publications = {
  title: 'Toutes les publications',
  lede: 'Rapports, évaluations, échéances, questions et décisions, mois par mois. La plus récente vient d’abord.',
  filters: { month: 'Mois', resolution: 'Résolution', owner: 'Organisme responsable', kind: 'Type de publication' },
  every: { month: 'Tous les mois', resolution: 'Toutes', owner: 'Tous', kind: 'Tous les types' },
  show: 'Afficher',
  results: (n: number) => count(n, 'publication', 'publications'),
  none: 'Rien n’a encore été publié.',
  noneFound: 'Aucune publication ne correspond à ces filtres.',
  withoutFilters: 'Voir toutes les publications',
  since: (day: string) => `Publications depuis le ${day}.`,
  madeOn: (day: string, published: string) => `en date du ${day}, publication ici le ${published}`,
  feedNote: 'Les mêmes publications, dans votre lecteur de flux.',
  feedOfAllDays: 'Avec les autres filtres, mais pour toutes les dates, dans votre lecteur de flux.',
  feedTitle: 'Sequitur – publications filtrées',
  unknownMonth: (month: string) => `Mois\u00a0: «\u00a0${month}\u00a0» n’est pas un mois du calendrier.`,
};
