import type { FoundText } from '../../api/schema.gen';
import { date } from '../format';

/** Where a search found its words; loaded on demand. */
export const foundIn: Record<FoundText['kind'], (iso: string, body: string) => string> = {
  leadIn: () => 'In de woorden die het verzoek inleiden:',
  theme: () => 'In de titel of de inleiding van het thema:',
  resolutionTitle: () => 'In de titel van de resolutie:',
  resolution: () => 'In de datum, de commissie, de zittingsperiode of de beleidsdomeinen van de resolutie:',
  progressReport: (iso, body) => `In het verslag van ${body} van ${date(iso)}:`,
  evidenceItem: (iso, body) => `In de titel van een bewijsstuk van ${body}, gepubliceerd op ${date(iso)}:`,
  assessment: (iso) => `In de beoordeling door het Parlement van ${date(iso)}:`,
  governmentResponse: (iso, body) =>
    body
      ? `In de verklaring van ${body} van ${date(iso)}:`
      : `In het antwoord van de Regering, geregistreerd op ${date(iso)}:`,
  deadline: (iso, body) =>
    body
      ? `In de aanvraag van ${body}, op ${date(iso)}, voor een andere uiterste datum:`
      : `In de reden van de uiterste datum, vastgesteld op ${date(iso)}:`,
  deadlineDecision: (iso) => `In de beslissing van ${date(iso)} over een gevraagde uiterste datum:`,
  question: (iso) => `In de vraag van het Parlement van ${date(iso)}:`,
  answer: (iso, body) => `In het antwoord van ${body} van ${date(iso)}:`,
  closure: (iso) => `In de beslissing van ${date(iso)} om de opvolging af te sluiten of te heropenen:`,
  ownerDecision: (iso) => `In de beslissing van ${date(iso)} over de verantwoordelijke instelling:`,
  commitmentLink: (iso) =>
    `In de reden van een verband met een ander verzoek, of van het einde ervan, gepubliceerd op ${date(iso)}:`,
};
