import { workspace } from './workspace';

const saving = {
  ...workspace.saving,
  deleted:
    'Pas enregistré\u00a0: entre-temps, une autre personne a publié ou supprimé ce brouillon. Votre texte reste ici.',
};

/** The form of a shared draft, which loads after the inbox. */
export const sharedDraft = {
  /** By who may see the draft. */
  saving: {
    body: saving,
    parliament: { ...saving, saved: 'Brouillon enregistré. Seuls les services du Parlement le voient.' },
  },
  continueInNewDraft: 'Continuer avec ce texte dans un nouveau brouillon',
  conflict: {
    changed: workspace.draftConflict.changed,
    published: workspace.draftConflict.published,
    deleted: 'Une autre personne a publié ou supprimé ce brouillon entre-temps. Votre texte reste ici.',
  },
  discardSure: 'Supprimer ce brouillon, pour tous vos collègues\u00a0? C’est irréversible.',
  kept: 'Textes gardés dans cet onglet seulement',
  keptHint:
    'Ils n’ont pas été enregistrés, et aucun formulaire ci-dessus ne les reprend\u00a0: ce dont ils parlent a changé entre-temps. Copiez ce qui peut encore servir\u00a0; ils disparaissent avec l’onglet.',
  keptSure: 'Supprimer ce texte\u00a0? C’est irréversible.',
  leftoverHint:
    'Ce dont ils parlent a changé depuis. Par exemple, la question a été retirée, le rapport n’est plus le dernier, ou le suivi est déjà clos. Copiez ce qui peut encore servir, puis supprimez le brouillon.',
};
