import type {
  AssessmentOutcome,
  GovernmentResponse,
  ImplementationStatus,
  ParticipantRole,
} from '../../api/schema.gen';

/** What the calendar says of a commitment: computed, never declared. */
export type CalendarCode = 'overdue' | 'dueSoon' | 'stale' | 'closed';

export interface Codes {
  governmentResponse: Record<GovernmentResponse, string>;
  implementationStatus: Record<ImplementationStatus, string>;
  assessment: Record<AssessmentOutcome, string>;
  calendar: Record<CalendarCode, string>;
  participantRole: Record<ParticipantRole, string>;
}

/** Those of `/refData`, held equal to it by a test: carried here, they cost the reader no request. */
export const codes: Codes = {
  governmentResponse: {
    noResponse: 'Sans réponse',
    accepted: 'Acceptée',
    acceptedInPart: 'Acceptée en partie',
    notAccepted: 'Non acceptée',
    notCompetent: 'Hors compétence',
  },
  implementationStatus: {
    notReported: 'Rien de rapporté',
    notStarted: 'Non commencée',
    inProgress: 'En cours',
    partlyImplemented: 'Réalisée en partie',
    implemented: 'Réalisée',
    notPursued: 'Non poursuivie',
  },
  assessment: {
    notAssessed: 'Non évaluée',
    confirmed: 'Confirmée',
    disputed: 'Contestée',
    notVerifiable: 'Invérifiable',
  },
  calendar: { overdue: 'En retard', dueSoon: 'Échéance proche', stale: 'Sans nouvelles', closed: 'Clôturée' },
  participantRole: { executor: 'Exécutant', partner: 'Partenaire' },
};
