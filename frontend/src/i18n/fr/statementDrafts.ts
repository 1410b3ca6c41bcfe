import type { StatementDraftState, StatementKind } from '../../api/schema.gen';
import { date } from '../format';
import { workspace } from './workspace';

const saving = {
  ...workspace.saving,
  deleted:
    'Pas enregistré\u00a0: entre-temps, une autre personne a publié ou supprimé ce brouillon. Votre texte reste ici.',
};

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
  exists: 'brouillon commencé',
  savedBy: {
    you: (iso: string) => `Dernière modification par vous le ${date(iso)}`,
    other: (iso: string) => `Dernière modification par une autre personne le ${date(iso)}`,
    formerOwner: (body: string, iso: string) => `Dernière modification par ${body}, alors responsable, le ${date(iso)}`,
  },
  newest: 'Seuls les derniers enregistrés sont affichés\u00a0: les autres sont sur la page de leur demande.',
  /** By who may see the draft. */
  saving: {
    body: saving,
    parliament: { ...saving, saved: 'Brouillon enregistré. Seuls les services du Parlement le voient.' },
  },
  continueInNewDraft: 'Continuer avec ce texte dans un nouveau brouillon',
  conflict: {
    changed: workspace.draftConflict.changed,
    published: workspace.draftConflict.published,
    deleted:
      'Une autre personne a publié ou supprimé ce brouillon entre-temps. Votre texte reste ici\u00a0: vous pouvez continuer dans un nouveau brouillon.',
  },
  discardSure: 'Supprimer ce brouillon, pour tous vos collègues\u00a0? C’est irréversible.',
  leftover,
  leftoverHint:
    'Ce dont ils parlent a changé depuis\u00a0: par exemple, la question a été retirée, le rapport n’est plus le dernier, ou le suivi est déjà clos. Copiez ce qui peut encore servir, puis supprimez le brouillon.',
};
