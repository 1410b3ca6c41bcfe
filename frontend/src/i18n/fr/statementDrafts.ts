import type { StatementDraftState, StatementKind } from '../../api/schema.gen';
import { date } from '../format';

const leftover = 'Brouillons qui ne peuvent pas être publiés';

/** The shared drafts of answers, assessments and other statements. */
export const statementDrafts = {
  kinds: {
    answer: 'Réponse à une question',
    deadlineRequest: 'Demande d’échéance',
    declaration: 'Déclaration de non-compétence',
    assessment: 'Évaluation',
    question: 'Question',
    deadline: 'Échéance',
    deadlineDecision: 'Décision sur une échéance demandée',
    governmentResponse: 'Réponse du Gouvernement',
    closure: 'Clôture du suivi',
    reopening: 'Réouverture du suivi',
    handover: 'Transfert à un autre organisme',
    ownerKept: 'Maintien de l’organisme responsable',
    shortTitle: 'Titre court',
    foreword: 'Avant-propos',
    earlierResponse: 'Réponse antérieure du Gouvernement',
    earlierDeadline: 'Échéance antérieure',
    roundForeword: 'Avant-propos d’une campagne',
  } as Record<StatementKind, string>,
  report: 'Rapport',
  /** Headings of the inbox. */
  sections: {
    toTranslate: 'Brouillons à traduire',
    readyToPublish: 'Brouillons prêts à publier',
    started: 'Brouillons commencés',
    cannotBePublished: leftover,
  } as Record<StatementDraftState, string>,
  /** For bodies that require a second person. */
  proposed: { you: 'proposé, une autre personne doit publier', other: 'proposé, vous pouvez publier' },
  exists: 'brouillon commencé',
  savedBy: {
    you: (iso: string) => `Dernière modification par vous le ${date(iso)}`,
    other: (iso: string) => `Dernière modification par une autre personne le ${date(iso)}`,
    colleague: (name: string, iso: string) => `Dernière modification par ${name} le ${date(iso)}`,
    formerOwner: (body: string, iso: string) => `Dernière modification par ${body}, alors responsable, le ${date(iso)}`,
  },
  newest: 'Seuls les derniers enregistrés sont affichés\u00a0: les autres sont sur la page de leur demande.',
  leftover,
};
