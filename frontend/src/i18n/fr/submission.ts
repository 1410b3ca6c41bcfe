/** Texts of the submission of a draft, its refusal and its registration. */
export const submission = {
  submit: 'Transmettre pour enregistrement',
  submitHint: 'Une deuxième personne l’enregistrera. Le texte ne change plus d’ici là.',
  submittedByYou: 'Vous avez transmis ce texte. Une autre personne doit l’enregistrer.',
  submittedByOther: 'Une autre personne a relu et transmis ce texte. Vérifiez-le, puis enregistrez-le.',
  setAside: 'Mots de la source mis hors texte',
  setAsideHint:
    'Ils ne font pas partie du texte publié\u00a0: en-têtes, numéros de page, et ce que la relecture a écarté. Le fichier source, lui, devient public.',
  showInSource: 'Montrer dans la source',
  withdraw: 'Reprendre la relecture',
  register: 'Enregistrer la résolution',
  registerHint: 'Le texte, les organismes et la source deviennent publics.',
  refuse: 'Renvoyer à la relecture',
  refusalReason: 'Ce qui est à revoir',
  refusalHint: 'La personne qui reprend la relecture le lit. Ce n’est pas public.',
  refuseNow: 'Renvoyer avec ce motif',
  refusedBy: {
    you: (day: string) => `Vous avez renvoyé ce texte à la relecture le ${day}\u00a0:`,
    other: (day: string) => `Une autre personne a renvoyé ce texte à la relecture le ${day}\u00a0:`,
  },
  registered: 'La résolution est enregistrée.',
  toPublicPage: 'Voir la page publique',
  remove: 'Supprimer ce texte en cours',
  removeSure: 'Supprimer le texte en cours et sa source, pour tous vos collègues\u00a0?',
  removeYes: 'Oui, supprimer',
};
