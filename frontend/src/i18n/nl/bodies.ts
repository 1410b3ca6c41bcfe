import { count, date, number } from '../format';
import type * as fr from '../fr/bodies';

const verzoeken = (n: number) => count(n, 'verzoek', 'verzoeken');

export const bodies: typeof fr.bodies = {
  title: 'De verantwoordelijke instellingen',
  lede: 'Wie moet handelen: elk verzoek heeft een verantwoordelijke instelling, aangewezen door de tekst van de resolutie.',
  reportedOf: (reported: number, total: number) => `${number(reported)} van ${verzoeken(total)} met verslag`,
  kicker: 'Verantwoordelijke instelling',
  website: 'Website:',
  record: 'Haar balans',
  reports: 'Wat zij meldt',
  found: 'Wat het Parlement vaststelt',
  silence: 'Haar stilte',
  silenceNone: 'Over elk van haar open verzoeken is in de laatste 180 dagen een verslag gepubliceerd.',
  neverReported: (days: number, iso: string) =>
    `Geen enkel verslag gepubliceerd sinds de aanneming op ${date(iso)}: ${count(days, 'dag', 'dagen')} stilte.`,
  silent: (n: number) => `Over ${verzoeken(n)} is in de laatste 180 dagen geen verslag gepubliceerd.`,
  longest: (days: number) => `De langste stilte duurt al ${count(days, 'dag', 'dagen')}.`,
  overdue: (n: number) => `${verzoeken(n)} te laat.`,
  list: (n: number) => (n === 1 ? 'Haar verzoek' : 'Haar verzoeken'),
  seeAll: (n: number) => `Haar ${verzoeken(n)} in de lijst bekijken`,
  silenceMeaning:
    'Dit is de stilte van het register: ze zegt niet dat er niets is gebeurd, wel dat er hier niets is gemeld.',
};
