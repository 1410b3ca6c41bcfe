import { count, plural } from '../format';
import type * as fr from '../fr/filters';

export const filters: typeof fr.filters = {
  skip: 'Filters overslaan, naar de resultaten',
  show: (n: number) => (n === 0 ? 'Het resultaat tonen' : `${count(n, 'verzoek', 'verzoeken')} tonen`),
  resolution: 'Resolutie',
  typeResolution: 'Typ het nummer of woorden uit de titel en kies de resolutie in de lijst.',
  everyResolution: 'Alle',
  session: 'Zitting',
  committee: 'Bevoegde commissie',
  policyArea: 'Beleidsdomein',
  every: { session: 'Alle', committee: 'Alle', policyArea: 'Alle' },
  policyAreaOf: (area: string) => `Beleidsdomein: ${area}`,
  theme: 'Thema',
  owner: 'Verantwoordelijke instelling',
  governmentResponse: 'Antwoord van de Regering',
  implementationStatus: 'Gemelde stand',
  assessment: 'Beoordeling door het Parlement',
  attention: 'Aandachtspunten',
  countsOn: (total: number) => `De aantallen gelden voor alle ${count(total, 'verzoek', 'verzoeken')}.`,
  countOf: (n: number) => plural(n, 'verzoek', 'verzoeken'),
};
