import { count } from '../format';
import type * as fr from '../fr/publications';

export const publications: typeof fr.publications = {
  title: 'Alle publicaties',
  lede: 'Verslagen, beoordelingen, termijnen, vragen en beslissingen, maand per maand. De recentste staat eerst.',
  filters: {
    month: 'Maand',
    resolution: 'Resolutie',
    owner: 'Verantwoordelijke instelling',
    kind: 'Soort publicatie',
  },
  every: { month: 'Alle maanden', resolution: 'Alle', owner: 'Alle', kind: 'Alle soorten' },
  show: 'Tonen',
  results: (n: number) => count(n, 'publicatie', 'publicaties'),
  none: 'Er is nog niets gepubliceerd.',
  noneFound: 'Geen enkele publicatie voldoet aan deze filters.',
  withoutFilters: 'Alle publicaties tonen',
  since: (day: string) => `Publicaties sinds ${day}.`,
  madeOn: (day: string, published: string) => `van ${day}, hier gepubliceerd op ${published}`,
  feedNote: 'Dezelfde publicaties, in uw feedlezer.',
  feedOfAllDays: 'Met de andere filters, maar voor alle datums, in uw feedlezer.',
  feedTitle: 'Sequitur – gefilterde publicaties',
  unknownMonth: (month: string) => `Maand: “${month}” is geen kalendermaand.`,
};
