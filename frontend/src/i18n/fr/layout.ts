/** Texts of the frame around each page, which the build writes into the documents: no script needs them. */
export const layout = {
  tagline: 'Le suivi des résolutions du Parlement',
  skip: 'Aller au contenu',
  mainNavigation: 'Navigation principale',
  serviceNavigation: 'À propos de ce site',
  switchLanguage: 'Nederlands',
  promise: 'Sans cookie, mesure d’audience ni publicité.',
};
