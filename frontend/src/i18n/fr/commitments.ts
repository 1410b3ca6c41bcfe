import { count, date, plural } from '../format';

export const commitments = {
  title: 'Les demandes du Parlement',
  lede: 'Chaque demande d’une résolution, avec l’organisme responsable, ce qu’il déclare et ce que le Parlement en dit.',
  search: 'Chercher dans les demandes',
  searchHint: 'En français ou en néerlandais ; les accents ne comptent pas.',
  searchSubmit: 'Chercher',
  filters: 'Filtrer',
  filtersActive: (n: number) => `Filtrer (${n})`,
  reset: 'Effacer tous les filtres',
  remove: (label: string) => `Retirer le filtre : ${label}`,
  activeFilters: 'Filtres actifs',
  searched: (q: string) => `« ${q} »`,
  results: (n: number, q: string) =>
    `${count(n, 'demande', 'demandes')}${q ? ` ${plural(n, 'correspond', 'correspondent')} à « ${q} »` : ''}`,
  sort: 'Trier par',
  relevance: 'Pertinence',
  sorts: {
    '-adoptedOn': 'Résolution la plus récente d’abord',
    number: 'Ordre du texte',
    '-number': 'Ordre inverse du texte',
    deadline: 'Échéance, la plus proche d’abord',
    '-deadline': 'Échéance, la plus lointaine d’abord',
    '-silentDays': 'Sans rapport depuis le plus longtemps',
    lastReportedOn: 'Dernier rapport, le plus ancien d’abord',
    '-lastReportedOn': 'Dernier rapport, le plus récent d’abord',
  },
  columnNumber: 'N°',
  columnTitle: 'Demande',
  columnOwner: 'Organisme',
  columnReported: 'État déclaré',
  columnAssessed: 'Évaluation par le Parlement',
  columnCalendar: 'Échéance et rapports',
  due: (iso: string) => `Échéance : ${date(iso)}`,
  late: (days: number) => `${count(days, 'jour', 'jours')} de retard`,
  silence: (days: number, sinceHandover?: number) =>
    days === 0
      ? 'pas encore de rapport'
      : `${count(days, 'jour', 'jours')} sans rapport${sinceHandover === undefined ? '' : `, dont ${sinceHandover} depuis le transfert`}`,
  reported: (iso: string) => `Rapport du ${date(iso)}`,
  editorialTitles: 'Les titres des demandes sont éditoriaux ; le texte officiel fait foi.',
};
