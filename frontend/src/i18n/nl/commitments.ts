import { count, date } from '../format';
import type * as fr from '../fr/commitments';

export const commitments: typeof fr.commitments = {
  title: 'De verzoeken van het Parlement',
  lede: 'Elk verzoek van een resolutie, met de verantwoordelijke instelling, wat zij meldt en wat het Parlement ervan vindt.',
  search: 'Zoeken in de verzoeken',
  searchHint: 'In het Nederlands of in het Frans; accenten spelen geen rol.',
  searchSubmit: 'Zoeken',
  filters: 'Filteren',
  filtersActive: (n: number) => `Filteren (${n})`,
  reset: 'Alle filters wissen',
  remove: (label: string) => `Filter verwijderen: ${label}`,
  activeFilters: 'Actieve filters',
  searched: (q: string) => `“${q}”`,
  results: (n: number, q: string) => `${count(n, 'verzoek', 'verzoeken')}${q ? ` voor “${q}”` : ''}`,
  sort: 'Sorteren op',
  relevance: 'Relevantie',
  sorts: {
    '-adoptedOn': 'Recentste resolutie eerst',
    number: 'Volgorde van de tekst',
    '-number': 'Omgekeerde volgorde van de tekst',
    deadline: 'Termijn, dichtstbij eerst',
    '-deadline': 'Termijn, verst eerst',
    '-silentDays': 'Langst zonder verslag',
    lastReportedOn: 'Laatste verslag, oudste eerst',
    '-lastReportedOn': 'Laatste verslag, nieuwste eerst',
  },
  columnNumber: 'Nr.',
  columnTitle: 'Verzoek',
  columnOwner: 'Instelling',
  columnReported: 'Gemelde stand',
  columnAssessed: 'Beoordeling door het Parlement',
  columnCalendar: 'Termijn en verslagen',
  due: (iso: string) => `Uiterste datum: ${date(iso)}`,
  late: (days: number) => `${count(days, 'dag', 'dagen')} te laat`,
  silence: (days: number, sinceHandover?: number) =>
    days === 0
      ? 'nog geen verslag'
      : `${count(days, 'dag', 'dagen')} zonder verslag${sinceHandover === undefined ? '' : `, waarvan ${sinceHandover} sinds de overdracht`}`,
  reported: (iso: string) => `Verslag van ${date(iso)}`,
  editorialTitles: 'De titels van de verzoeken zijn redactioneel; de officiële tekst geldt.',
};
