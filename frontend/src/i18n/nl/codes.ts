import type { Codes } from '../fr/codes';

export const codes: Codes = {
  governmentResponse: {
    noResponse: 'Geen antwoord',
    accepted: 'Aanvaard',
    acceptedInPart: 'Gedeeltelijk aanvaard',
    notAccepted: 'Niet aanvaard',
    notCompetent: 'Niet bevoegd',
  },
  implementationStatus: {
    notReported: 'Geen verslag',
    notStarted: 'Niet begonnen',
    inProgress: 'In uitvoering',
    partlyImplemented: 'Gedeeltelijk uitgevoerd',
    implemented: 'Uitgevoerd',
    notPursued: 'Wordt niet uitgevoerd',
  },
  assessment: {
    notAssessed: 'Niet beoordeeld',
    confirmed: 'Bevestigd',
    disputed: 'Betwist',
    notVerifiable: 'Onvoldoende bewijs',
  },
  timeliness: {
    overdue: 'Te laat',
    dueSoon: 'Termijn nabij',
    stale: 'Geen recent verslag',
    closed: 'Opvolging afgesloten',
  },
  participantRole: {
    executor: 'Uitvoerder',
    partner: 'Partner',
    jointOwner: 'Medeverantwoordelijke',
  },
};
