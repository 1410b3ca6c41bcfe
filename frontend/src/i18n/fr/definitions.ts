import { DUE_SOON_DAYS, STALE_DAYS } from '../thresholds';
import type { Codes } from './codes';

/** The definitions of `/refData`, compared by a test. */
export const definitions: Omit<Codes, 'participantRole'> = {
  governmentResponse: {
    noResponse: 'Aucune réponse du Gouvernement n’est enregistrée ici.',
    accepted: 'Le Gouvernement s’est engagé à donner suite à cette demande.',
    acceptedInPart: 'Le Gouvernement s’est engagé à donner suite à une partie de cette demande.',
    notAccepted: 'Le Gouvernement a déclaré ne pas donner suite à cette demande.',
    notCompetent:
      'L’instance dont émane la réponse ou la déclaration indique que cette demande ne relève pas de ses compétences.',
  },
  implementationStatus: {
    notReported: 'Aucun organisme responsable ou coresponsable n’a encore publié de rapport.',
    notStarted: 'L’organisme responsable déclare que rien n’a encore été entrepris.',
    inProgress: 'L’organisme responsable déclare que des travaux sont en cours.',
    partlyImplemented: 'L’organisme responsable déclare qu’une partie de la demande est réalisée.',
    implemented: 'L’organisme responsable déclare que la demande est entièrement réalisée, preuves à l’appui.',
    notPursued: 'L’organisme responsable déclare qu’il ne donnera pas suite à la demande.',
  },
  assessment: {
    notAssessed:
      'Le Parlement n’a pas encore évalué de rapport sur cette demande, ou n’a pas encore évalué le plus récent.',
    confirmed: 'Le Parlement a examiné les preuves et confirme ce que l’organisme responsable déclare.',
    disputed:
      'Le Parlement conteste un rapport de l’organisme responsable, et dit pourquoi. La contestation vaut jusqu’à ce qu’il la lève, même après un nouveau rapport.',
    notVerifiable: 'Le Parlement ne peut ni confirmer ni contester ce qui est déclaré : les preuves ne suffisent pas.',
  },
  timeliness: {
    overdue: 'L’échéance en vigueur est passée, et la demande n’est ni close ni confirmée comme réalisée.',
    dueSoon: `L’échéance en vigueur tombe dans les ${DUE_SOON_DAYS} jours, et la demande n’est ni close ni confirmée comme réalisée.`,
    stale: `Aucun organisme responsable ou coresponsable n’a publié de rapport depuis au moins ${STALE_DAYS} jours. La demande n’est ni close ni confirmée comme réalisée. À défaut de rapport, les jours comptent depuis le début du suivi de la résolution.`,
    closed: 'Le Parlement a clos le suivi de la demande, avec un motif. Il peut le rouvrir.',
  },
};

/** Separate, because the page of a single request does not show them. */
export const roleDefinitions: Codes['participantRole'] = {
  executor: 'Organisation à laquelle, selon le texte, l’organisme responsable demande d’agir.',
  partner: 'Organisation avec laquelle, selon le texte, l’organisme responsable est appelé à agir.',
  jointOwner: 'Organisation à laquelle le texte adresse la même demande. Elle publie ses propres rapports.',
};
