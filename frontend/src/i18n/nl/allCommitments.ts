import { count } from '../format';
import type * as fr from '../fr/allCommitments';
import { listTitles } from './listTitles';

export const allCommitments: typeof fr.allCommitments = {
  title: listTitles.allCommitments,
  lede: 'Elk verzoek, afgesloten of niet. De link leidt naar wat u ermee kunt doen.',
  search: 'Een verzoek zoeken',
  searchHint: 'Woorden, een nummer (2.4) of een verwijzing (A-590, 2.4).',
  filters: {
    resolution: 'Resolutie',
    committee: 'Bevoegde commissie',
    owner: 'Verantwoordelijke instelling',
    closed: 'Opvolging',
    timeliness: 'Aandachtspunten',
    implementationStatus: 'Gemelde stand',
    assessment: 'Beoordeling door het Parlement',
    governmentResponse: 'Antwoord van de Regering',
    sort: 'Sorteren op',
  },
  moreFilters: 'Andere filters en volgorde',
  every: 'Alle',
  usualOrder: 'Gewone volgorde',
  closed: { false: 'Lopend', true: 'Afgesloten' },
  sorts: {
    deadline: 'Termijn, de dichtstbijzijnde eerst',
    lastReportedOn: 'Laatste verslag, het oudste eerst',
    '-lastReportedOn': 'Laatste verslag, het nieuwste eerst',
  },
  show: 'Tonen',
  withoutFilters: 'Alle, zonder filter',
  results: 'Gevonden verzoeken',
  found: (n) => count(n, 'verzoek', 'verzoeken'),
  none: 'Geen verzoeken gevonden.',
  pastEnd: 'Deze pagina bestaat niet: de lijst is korter.',
  firstPage: 'Terug naar de eerste pagina',
};
