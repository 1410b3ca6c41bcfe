import { date } from '../format';
import type * as fr from '../fr/statementDrafts';

const leftover = 'Ontwerpen die niet kunnen worden gepubliceerd';

export const statementDrafts: typeof fr.statementDrafts = {
  kinds: {
    answer: 'Antwoord op een vraag',
    deadlineRequest: 'Aanvraag voor een termijn',
    declaration: 'Verklaring van onbevoegdheid',
    assessment: 'Beoordeling',
    question: 'Vraag',
    deadline: 'Termijn',
    deadlineDecision: 'Beslissing over een gevraagde termijn',
    governmentResponse: 'Antwoord van de Regering',
    closure: 'Afsluiting van de opvolging',
    reopening: 'Heropening van de opvolging',
    handover: 'Overdracht aan een andere instelling',
    ownerKept: 'Behoud van de verantwoordelijke instelling',
    shortTitle: 'Korte titel',
    foreword: 'Voorwoord',
    earlierResponse: 'Eerder antwoord van de Regering',
    earlierDeadline: 'Eerdere termijn',
    roundForeword: 'Voorwoord van een ronde',
  },
  report: 'Verslag',
  sections: {
    toTranslate: 'Te vertalen ontwerpen',
    readyToPublish: 'Ontwerpen klaar voor publicatie',
    started: 'Begonnen ontwerpen',
    cannotBePublished: leftover,
  },
  proposed: { you: 'voorgesteld, een collega moet publiceren', other: 'voorgesteld, u kunt publiceren' },
  exists: 'ontwerp begonnen',
  savedBy: {
    you: (iso: string) => `Laatst door u gewijzigd op ${date(iso)}`,
    other: (iso: string) => `Laatst door een collega gewijzigd op ${date(iso)}`,
    colleague: (name: string, iso: string) => `Laatst door ${name} gewijzigd op ${date(iso)}`,
    formerOwner: (body: string, iso: string) => `Laatst door ${body} (toen verantwoordelijk) gewijzigd op ${date(iso)}`,
  },
  newest: 'Alleen de laatst opgeslagen ontwerpen zijn te zien: de andere staan op de pagina van hun verzoek.',
  leftover,
};
