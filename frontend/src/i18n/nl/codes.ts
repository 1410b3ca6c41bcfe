import type { Codes } from '../fr/codes';

export const codes: Codes = {
  governmentResponse: {
    noResponse: 'Geen antwoord',
    accepted: 'Aanvaard',
    acceptedInPart: 'Deels aanvaard',
    notAccepted: 'Niet aanvaard',
    notCompetent: 'Niet bevoegd',
  },
  implementationStatus: {
    notReported: 'Niets gemeld',
    notStarted: 'Niet gestart',
    inProgress: 'In uitvoering',
    partlyImplemented: 'Deels uitgevoerd',
    implemented: 'Uitgevoerd',
    notPursued: 'Niet voortgezet',
  },
  assessment: {
    notAssessed: 'Niet beoordeeld',
    confirmed: 'Bevestigd',
    disputed: 'Betwist',
    notVerifiable: 'Niet te verifiëren',
  },
  calendar: { overdue: 'Te laat', dueSoon: 'Termijn nabij', stale: 'Geen nieuws', closed: 'Afgesloten' },
  participantRole: { executor: 'Uitvoerder', partner: 'Partner' },
};
