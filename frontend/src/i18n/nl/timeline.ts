import { date, plural } from '../format';
import type * as fr from '../fr/timeline';
import { STALE_DAYS } from '../thresholds';

/** The timeline of a resolution. */
export const timeline: typeof fr.timeline = {
  lede: (iso: string) =>
    `Een lijn per verzoek, sinds de aanneming op ${date(iso)}. Zij toont de verslagen, de beoordelingen, de termijnen en de dagen zonder verslag.`,
  followed: 'Hoe ver het met de resolutie staat',
  keys: 'Wat betekenen de tekens?',
  cursor: 'Stand',
  asOf: (iso: string) => `op ${date(iso)}`,
  today: 'Terug naar vandaag',
  table: 'De tijdlijn in een tabel',
  request: 'Verzoek',
  statements: 'Wat is gepubliceerd',
  periodsHeading: 'Perioden',
  mark: (iso: string, what: string, result: string | undefined) =>
    `${date(iso)}: ${what}${result ? ` (${result})` : ''}`,
  events: {
    reportPublished: 'Verslag gepubliceerd',
    assessed: 'Verslag beoordeeld',
    deadlineSet: 'Uiterste datum vastgesteld',
    deadlineGranted: 'Uiterste datum toegestaan',
    deadlineEntered: 'Eerdere uiterste datum ingevoerd door het Parlement',
    questionAsked: 'Vraag gesteld',
    closed: 'Opvolging afgesloten',
    reopened: 'Opvolging heropend',
  },
  closureReasons: {
    implemented: 'Uitgevoerd',
    partlyImplementedAccepted: 'Gedeeltelijk uitgevoerd, aanvaard',
    notPursued: 'Wordt niet uitgevoerd',
    overtaken: 'Niet langer relevant',
    notVerifiable: 'Onvoldoende bewijs',
  },
  entered: (iso: string) => `in het register sinds ${date(iso)}`,
  replaced: (iso: string) => `vervangen op ${date(iso)}`,
  period: (what: string, from: string, to: string) => `${what}: van ${date(from)} tot en met ${date(to)}`,
  periods: {
    withoutReport: `Al minstens ${STALE_DAYS} dagen geen verslag`,
    overdue: 'Te laat',
    openQuestion: 'Vraag zonder antwoord',
    disputed: 'Betwist door het Parlement',
    confirmed: 'Uitgevoerd en bevestigd',
    closed: 'Opvolging afgesloten',
  },
  report: (status: string) => `Verslag: ${status}`,
  assessment: (outcome: string) => `Beoordeling: ${outcome}`,
  shapes: {
    deadline: 'Uiterste datum',
    replacedDeadline: 'Vervangen uiterste datum',
    question: 'Openbare vraag van het Parlement',
    closure: 'Opvolging afgesloten',
    reopening: 'Opvolging heropend',
    others: 'Aantal andere publicaties van die periode',
  },
  overTime: 'Verzoeken met verslag, bevestigd of te laat, maand per maand',
  counts: { reported: 'Met verslag', confirmed: 'Uitgevoerd en bevestigd', overdue: 'Te laat' },
  countedOn: (iso: string) => `op ${date(iso)}`,
  scale: (total: number) => `Hoogte van de grafiek: ${total} ${plural(total, 'verzoek', 'verzoeken')}`,
  monthsTable: 'Dezelfde aantallen in een tabel',
  monthEnd: 'Op',
};
