import { count, date, plural } from '../format';

/** Another day than today, and the comparison with today. */
export const asOf = {
  other: 'Voir la situation à une autre date',
  label: 'Date',
  hint: 'Toute date à partir de celle de l’adoption.',
  show: 'Afficher',
  chosenDay: 'Jour choisi',
  chosen: (iso: string) => `Jour choisi\u00a0: ${date(iso)}.`,
  monthAgo: 'Un mois plus tôt',
  yearAgo: 'Un an plus tôt',
  sitting: (iso: string, committee: string) => `Réunion du ${date(iso)} (${committee})`,
  today: 'Revenir à aujourd’hui',
  compare: 'Comparer avec aujourd’hui',
  leave: 'Ne plus comparer',
  missing: 'Cette date n’existe pas. Choisissez un jour du calendrier.',
  future: (iso: string) => `Le ${date(iso)} est encore à venir. Choisissez un jour passé, ou aujourd’hui.`,
  before: (iso: string) => `Le ${date(iso)}, aucune résolution suivie ici n’était encore adoptée.`,
  beforeAdoption: (iso: string) => `Le ${date(iso)}, cette résolution n’était pas encore adoptée.`,
  first: (iso: string) => `Voir la situation au ${date(iso)}, jour de l’adoption`,
  since: (iso: string) => `Du ${date(iso)} à aujourd’hui`,
  onDay: (iso: string) => `Le ${date(iso)}`,
  now: 'Aujourd’hui',
  measure: 'Nombre de demandes',
  difference: 'Différence',
  all: 'en tout',
  todayOnly: (iso: string) => `Cette page montre la situation d’aujourd’hui, et non celle du ${date(iso)}.`,
  stateThen: (iso: string) =>
    `Situation au ${date(iso)}. La liste de ce qui a été publié, plus bas, va jusqu’à aujourd’hui.`,
  noDay: 'L’adresse indique une date qui n’existe pas.',
  showsToday: 'Cette page montre la situation d’aujourd’hui.',
  listThen: 'Voir la liste des demandes à cette date',
  searchedThen:
    'À une date passée, la recherche porte sur le texte des résolutions. Elle ne porte pas sur les rapports, preuves, questions et réponses. Elle ne porte pas non plus sur la commission, la législature ou les domaines politiques.',
  oneByOne: 'Comparer demande par demande',
  changed: (n: number, of: number, iso: string) =>
    `${count(n, 'demande', 'demandes')} sur ${of} ${plural(n, 'a', 'ont')} changé d’état depuis le ${date(iso)}.`,
  none: (iso: string) => `Aucune de ces demandes n’a changé d’état depuis le ${date(iso)}.`,
};
