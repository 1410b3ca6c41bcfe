import type { EventKind } from '../../api/schema.gen';
import { date } from '../format';

/** The labels of `/refData/eventKinds`; a test compares them. */
export const eventKind: Record<EventKind, string> = {
  reportPublished: 'Rapport publié',
  assessed: 'Rapport évalué',
  responseRecorded: 'Réponse ou déclaration enregistrée',
  deadlineSet: 'Échéance fixée',
  deadlineRequested: 'Échéance demandée',
  deadlineGranted: 'Échéance accordée',
  deadlineRefused: 'Échéance refusée',
  questionAsked: 'Question posée',
  questionAnswered: 'Réponse à une question',
  evidenceWithdrawn: 'Preuve retirée',
  closed: 'Suivi clos',
  reopened: 'Suivi rouvert',
  retitled: 'Titre court modifié',
  wordingCorrected: 'Texte rectifié',
  ownerCorrected: 'Organisme responsable rectifié',
  headingCorrected: 'Titre du thème rectifié',
  linked: 'Liée à une autre demande',
  unlinked: 'Lien terminé',
  handedOver: 'Transférée à un autre organisme',
  ownerKept: 'Organisme responsable maintenu',
  textWithdrawn: 'Texte retiré',
  responseEntered: 'Réponse antérieure encodée par le Parlement',
  deadlineEntered: 'Échéance antérieure encodée par le Parlement',
};

export const events = {
  entered: 'Rapport antérieur encodé par le Parlement',
  responded: 'Réponse du Gouvernement enregistrée',
  declared: 'Déclaration de l’organisme',
  parliament: 'Parlement',
  latest: 'Dernière nouvelle\u00a0:',
  lately: 'Ce qui a changé récemment',
  all: 'Toutes les publications, mois par mois',
  withOutcome: (label: string, outcome: string) => `${label}\u00a0: ${outcome}`,
  none: 'Rien n’a encore été publié.',
  noneSince: (iso: string) =>
    `Rien n’a été publié depuis l’adoption, le ${date(iso)}. La première publication apparaîtra ici.`,
};
