import { count, date } from '../format';
import type * as fr from '../fr/commitment';

export const commitment: typeof fr.commitment = {
  kicker: (number: string) => `Verzoek ${number}`,
  editorialTitle: 'redactionele titel',
  resolution: (document: string) => `Resolutie ${document}`,
  theme: 'Thema',
  owner: 'Verantwoordelijke instelling',
  participants: 'Andere genoemde organisaties',
  officialText: 'Officiële tekst',
  inContext: 'Lezen in de tekst van de resolutie',
  showOther: 'Ook de Franse tekst tonen',
  hideOther: 'De Franse tekst verbergen',
  state: 'Hoe ver staat dit verzoek?',
  axisAnswered: 'De Regering',
  axisReported: 'De verantwoordelijke instelling',
  axisAssessed: 'Het Parlement',
  axisCalendar: 'De kalender',
  saysAnswered: 'antwoordt',
  saysReported: 'meldt',
  saysAssessed: 'stelt vast',
  saysCalendar: 'geeft aan',
  noDate: 'Geen datum: er is niets gepubliceerd.',
  lastReported: (iso: string) => `Laatste verslag: ${date(iso)}.`,
  respondedOn: (iso: string) => `Antwoord van ${date(iso)}.`,
  assessedOn: (iso: string) => `Vaststelling van ${date(iso)}.`,
  percentDone: (n: number) => `Voor ${n}% uitgevoerd.`,
  expectedOn: (iso: string) => `Uitvoering verwacht op ${date(iso)}.`,
  closedBecause: (iso: string, reason: string) => `Opvolging afgesloten op ${date(iso)}: ${reason}.`,
  neverReported: (days: number, iso: string) =>
    `Geen enkel verslag sinds de aanneming op ${date(iso)}: ${count(days, 'dag', 'dagen')} stilte.`,
  silentSince: (days: number, iso: string) =>
    `${count(days, 'dag', 'dagen')} sinds het laatste verslag (${date(iso)}).`,
  disagreement: 'Onenigheid: het Parlement betwist wat de instelling meldt.',
  dueOn: (iso: string) => `Geldende termijn: ${date(iso)}.`,
  noDeadline: 'Er is geen termijn bepaald.',
  onTime: 'Niets te melden.',
};
