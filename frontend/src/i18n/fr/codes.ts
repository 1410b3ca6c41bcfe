import type {
  AssessmentOutcome,
  GovernmentResponse,
  ImplementationStatus,
  ParticipantRole,
} from '../../api/schema.gen';

/** The timeliness of a commitment: computed, not declared. */
export type TimelinessCode = 'overdue' | 'dueSoon' | 'stale' | 'closed';

export interface Codes {
  governmentResponse: Record<GovernmentResponse, string>;
  implementationStatus: Record<ImplementationStatus, string>;
  assessment: Record<AssessmentOutcome, string>;
  timeliness: Record<TimelinessCode, string>;
  participantRole: Record<ParticipantRole, string>;
}

/** The labels of `/refData`, compared by a test: included here, they need no request. */
export const codes: Codes = {
  governmentResponse: {
    noResponse: 'Pas de réponse',
    accepted: 'Accepté',
    acceptedInPart: 'Accepté en partie',
    notAccepted: 'Non accepté',
    notCompetent: 'Non compétent',
  },
  implementationStatus: {
    notReported: 'Pas de rapport',
    notStarted: 'Pas commencé',
    inProgress: 'En cours',
    partlyImplemented: 'Partiellement réalisé',
    implemented: 'Réalisé',
    notPursued: 'Sans suite',
  },
  assessment: {
    notAssessed: 'Pas évalué',
    confirmed: 'Confirmé',
    disputed: 'Contesté',
    notVerifiable: 'Preuves insuffisantes',
  },
  timeliness: { overdue: 'En retard', dueSoon: 'Échéance proche', stale: 'Sans rapport récent', closed: 'Suivi clos' },
  participantRole: {
    executor: 'Exécution',
    partner: 'Partenaire',
    jointOwner: 'Coresponsable',
  },
};
