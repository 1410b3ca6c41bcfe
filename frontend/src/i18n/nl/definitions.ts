import type { Codes } from '../fr/codes';
import { DUE_SOON_DAYS, STALE_DAYS } from '../thresholds';

/** The definitions of `/refData`, compared by a test. */
export const definitions: Omit<Codes, 'participantRole'> = {
  governmentResponse: {
    noResponse: 'Hier is geen antwoord van de Regering geregistreerd.',
    accepted: 'De Regering heeft zich ertoe verbonden gevolg te geven aan dit verzoek.',
    acceptedInPart: 'De Regering heeft zich ertoe verbonden gevolg te geven aan een deel van dit verzoek.',
    notAccepted: 'De Regering heeft verklaard geen gevolg te geven aan dit verzoek.',
    notCompetent:
      'De instantie van wie het antwoord of de verklaring uitgaat, stelt dat dit verzoek niet onder haar bevoegdheid valt.',
  },
  implementationStatus: {
    notReported:
      'Nog geen enkele verantwoordelijke of medeverantwoordelijke instelling heeft een verslag gepubliceerd.',
    notStarted: 'De verantwoordelijke instelling meldt dat er nog niets is ondernomen.',
    inProgress: 'De verantwoordelijke instelling meldt dat er werkzaamheden aan de gang zijn.',
    partlyImplemented: 'De verantwoordelijke instelling meldt dat een deel van het verzoek is uitgevoerd.',
    implemented: 'De verantwoordelijke instelling meldt dat het verzoek volledig is uitgevoerd, met bewijsstukken.',
    notPursued: 'De verantwoordelijke instelling meldt dat zij geen gevolg zal geven aan het verzoek.',
  },
  assessment: {
    notAssessed: 'Het Parlement heeft over dit verzoek nog geen verslag beoordeeld, of het recentste nog niet.',
    confirmed:
      'Het Parlement heeft de bewijsstukken onderzocht en bevestigt wat de verantwoordelijke instelling meldt.',
    disputed:
      'Het Parlement betwist een verslag van de verantwoordelijke instelling en zegt waarom. De betwisting geldt tot het Parlement ze opheft, ook na een nieuw verslag.',
    notVerifiable: 'Het Parlement kan niet bevestigen of betwisten wat gemeld is: de bewijsstukken volstaan niet.',
  },
  timeliness: {
    overdue:
      'De geldende uiterste datum is voorbij, en het verzoek is niet afgesloten en niet bevestigd als uitgevoerd.',
    dueSoon: `De geldende uiterste datum valt binnen ${DUE_SOON_DAYS} dagen, en het verzoek is niet afgesloten en niet bevestigd als uitgevoerd.`,
    stale: `Al minstens ${STALE_DAYS} dagen heeft geen enkele verantwoordelijke of medeverantwoordelijke instelling een verslag gepubliceerd. Het verzoek is ook niet afgesloten en niet bevestigd als uitgevoerd. Zonder verslag tellen de dagen vanaf het begin van de opvolging van de resolutie.`,
    closed: 'Het Parlement heeft de opvolging van het verzoek afgesloten, met een reden. Het kan ze heropenen.',
  },
};

/** Separate, because the page of a single request does not show them. */
export const roleDefinitions: Codes['participantRole'] = {
  executor: 'Organisatie die volgens de tekst door de verantwoordelijke instelling wordt gevraagd te handelen.',
  partner: 'Organisatie waarmee de verantwoordelijke instelling volgens de tekst wordt gevraagd samen te werken.',
  jointOwner: 'Organisatie waaraan de tekst hetzelfde vraagt. Zij publiceert haar eigen verslagen.',
};
