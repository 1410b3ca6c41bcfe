import { date } from '../format';
import type * as fr from '../fr/inbox';
import { STALE_DAYS } from '../thresholds';

export const inbox: typeof fr.inbox = {
  nothing: 'Er wacht niets dringends op u.',
  kinds: {
    questionsToAnswer: 'Te beantwoorden vragen',
    returnedReports: 'Betwiste verslagen, te herzien',
    overdue: 'Te laat',
    dueSoon: 'Termijn nabij',
    silent: `Al minstens ${STALE_DAYS} dagen zonder verslag`,
    drafts: 'Ontwerpen',
    mine: 'Alle verzoeken waarvoor uw instelling verantwoordelijk is',
    reportsToAssess: 'Te beoordelen verslagen',
    deadlineRequests: 'Gevraagde termijnen: beslissing nodig',
    newAnswers: 'Ontvangen antwoorden',
    disputes: 'Betwiste verslagen',
  },
  leadsTo: {
    questionsToAnswer: 'Beantwoorden:',
    returnedReports: 'Verslag uitbrengen:',
    overdue: 'Handelen:',
    dueSoon: 'Verslag uitbrengen:',
    silent: 'Handelen:',
    drafts: 'Verdergaan:',
    mine: 'Openen:',
    reportsToAssess: 'Beoordelen:',
    deadlineRequests: 'Beslissen:',
    newAnswers: 'Lezen:',
    disputes: 'Herlezen:',
  },
  dated: {
    questionsToAnswer: (iso) => `Antwoord verwacht tegen ${date(iso)}`,
    returnedReports: (iso) => `Betwist op ${date(iso)}`,
    overdue: (iso) => `Uiterste datum voorbij: ${date(iso)}`,
    dueSoon: (iso) => `Uiterste datum: ${date(iso)}`,
    silent: (iso) => `Zonder verslag sinds ${date(iso)}`,
    drafts: (iso) => `Opgeslagen op ${date(iso)}`,
    mine: (iso) => `Zonder nieuw verslag sinds ${date(iso)}`,
    reportsToAssess: (iso) => `Gepubliceerd op ${date(iso)}`,
    deadlineRequests: (iso) => `Gevraagd op ${date(iso)}`,
    newAnswers: (iso) => `Antwoord van ${date(iso)}`,
    disputes: (iso) => `Betwist op ${date(iso)}`,
  },
  all: (total: number) => `Alle ${total} bekijken`,
};
