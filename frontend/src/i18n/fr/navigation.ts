/** The labels of the pages in the two navigations. */
export const navigation = {
  overview: 'Aperçu',
  commitments: 'Demandes',
  bodies: 'Organismes',
  resolutions: 'Texte officiel',
  method: 'Méthode',
  data: 'Données ouvertes et API',
  accessibility: 'Déclaration d’accessibilité',
  brief: 'En bref',
  about: 'À propos',
  workspace: 'Espace de travail (connexion)',
};
