import { count, date, number, plural } from '../format';
import type * as fr from '../fr/overview';

const verzoeken = (n: number) => count(n, 'verzoek', 'verzoeken');

export const overview: typeof fr.overview = {
  title: 'Wat het Parlement vroeg, en wat ervan geworden is',
  lede: 'Met resoluties richt het Brussels Hoofdstedelijk Parlement verzoeken aan de Regering. Sequitur toont voor elk verzoek wie moet handelen, wat de verantwoordelijke instelling meldt, wat het Parlement vaststelt en waarover niets wordt vernomen.',
  adopted: (document: string, iso: string) => `Resolutie ${document}, aangenomen op ${date(iso)}`,
  readText: 'De officiële tekst lezen',
  asOfOther: 'De stand op een andere datum bekijken',
  asOfLabel: 'Datum',
  asOfShow: 'Tonen',
  asOfToday: 'Terug naar vandaag',
  waiting: (days: number) => plural(days, 'dag wachten', 'dagen wachten'),
  nothingYet: 'Er is nog geen enkel verslag gepubliceerd.',
  nothingYetMore: (total: number, iso: string) =>
    `Sinds de aanneming op ${date(iso)} heeft geen enkele verantwoordelijke instelling in dit register een verslag gepubliceerd over de ${verzoeken(total)} van het Parlement. Dat betekent niet dat er niets is gebeurd: het betekent dat nog niemand het hier heeft gemeld, met bewijsstukken.`,
  figures: 'In cijfers',
  figureTotal: (n: number) => plural(n, 'verzoek van het Parlement', 'verzoeken van het Parlement'),
  figureReported: () => 'met een verslag',
  figureConfirmed: () => 'bevestigd door het Parlement',
  figureOverdue: () => 'over de termijn',
  figureStale: () => 'zonder nieuws sinds 180 dagen',
  progress: 'Hoe ver staat het?',
  axisReported: 'Wat de verantwoordelijke instellingen melden',
  axisAssessed: 'Wat het Parlement vaststelt',
  axisAnswered: 'Wat de Regering heeft geantwoord',
  byTheme: 'Per thema',
  byBody: 'Per verantwoordelijke instelling',
  reportedOf: (reported: number, total: number) => `${number(reported)} van ${verzoeken(total)} met verslag`,
  asTable: 'Als tabel tonen',
  asBars: 'Als balken tonen',
  theme: 'Thema',
  body: 'Verantwoordelijke instelling',
  total: 'Totaal',
  whole: 'Geheel',
  meaning: 'Wat betekenen deze woorden?',
  lately: 'Laatst gepubliceerde verslagen',
  latelyNone: (iso: string) =>
    `Er is niets gepubliceerd sinds de aanneming op ${date(iso)}. Het eerste verslag verschijnt hier op de dag van zijn publicatie.`,
  reportedOn: (iso: string) => `verslag van ${date(iso)}`,
  overdueTitle: 'Te laat',
  overdueNone: 'Geen enkel verzoek is te laat.',
  overdueNoDeadline:
    'Geen enkel verzoek heeft een termijn in het register. Niets kan dus “te laat” zijn; de stilte wordt wel geteld.',
  staleTitle: 'Geen nieuws',
  staleNone: 'Over elk open verzoek is in de laatste 180 dagen een verslag gepubliceerd.',
  staleSome: (n: number) => `Over ${verzoeken(n)} is in de laatste 180 dagen geen verslag gepubliceerd.`,
  silentFor: (days: number) => `${count(days, 'dag', 'dagen')} stilte`,
  dueOn: (iso: string) => `termijn: ${date(iso)}`,
  seeAll: (n: number) => `De ${verzoeken(n)} bekijken`,
};
