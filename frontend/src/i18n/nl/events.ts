import { date } from '../format';
import type * as fr from '../fr/events';

export const eventKind: typeof fr.eventKind = {
  reportPublished: 'Verslag gepubliceerd',
  assessed: 'Verslag beoordeeld',
  responseRecorded: 'Antwoord of verklaring geregistreerd',
  deadlineSet: 'Uiterste datum vastgesteld',
  deadlineRequested: 'Uiterste datum gevraagd',
  deadlineGranted: 'Uiterste datum toegestaan',
  deadlineRefused: 'Uiterste datum geweigerd',
  questionAsked: 'Vraag gesteld',
  questionAnswered: 'Vraag beantwoord',
  evidenceWithdrawn: 'Bewijsstuk ingetrokken',
  closed: 'Opvolging afgesloten',
  reopened: 'Opvolging heropend',
  retitled: 'Korte titel gewijzigd',
  wordingCorrected: 'Tekst verbeterd',
  ownerCorrected: 'Verantwoordelijke instelling verbeterd',
  headingCorrected: 'Titel van het thema verbeterd',
  linked: 'Met een ander verzoek verbonden',
  unlinked: 'Verband beëindigd',
  handedOver: 'Overgedragen aan een andere instelling',
  ownerKept: 'Verantwoordelijke instelling behouden',
  textWithdrawn: 'Tekst ingetrokken',
  responseEntered: 'Eerder antwoord ingevoerd door het Parlement',
  deadlineEntered: 'Eerdere uiterste datum ingevoerd door het Parlement',
};

export const events: typeof fr.events = {
  entered: 'Eerder verslag ingevoerd door het Parlement',
  responded: 'Antwoord van de Regering geregistreerd',
  declared: 'Verklaring van de instelling',
  parliament: 'Parlement',
  latest: 'Laatste nieuws:',
  lately: 'Wat onlangs is veranderd',
  all: 'Alle publicaties, maand per maand',
  withOutcome: (label: string, outcome: string) => `${label}: ${outcome}`,
  none: 'Er is nog niets gepubliceerd.',
  noneSince: (iso: string) =>
    `Er is niets gepubliceerd sinds de aanneming op ${date(iso)}. De eerste publicatie verschijnt hier.`,
};
