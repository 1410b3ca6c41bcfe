export const followUp = {
  title: 'Rapport de suivi',
  lede: "Ce qu'est devenue la résolution jusqu'à un jour donné, et ce qui a été publié pendant une période : pour la commission, la presse, les archives. Le PDF est balisé pour les lecteurs d'écran ; le document Word se modifie.",
  from: 'Du',
  to: 'Au',
  language: 'Langue du rapport',
  languages: { fr: 'Français', nl: 'Néerlandais', both: 'Les deux, côte à côte' },
  someThemes: 'Seulement certains thèmes',
  themes: 'Thèmes ; sans choix, le rapport porte sur tous',
  pdf: 'Ouvrir le rapport (PDF)',
  docx: 'Télécharger pour Word (DOCX)',
};
