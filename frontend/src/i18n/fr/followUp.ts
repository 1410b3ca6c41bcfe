export const followUp = {
  title: 'Rapport de suivi',
  titleOf: (name: string) => `Rapport de suivi\u00a0: ${name}`,
  lede: 'Où en sont les demandes de la résolution à un jour donné, et ce qui a été publié pendant une période. Pour la commission, la presse, les archives. Le PDF est adapté aux lecteurs d’écran ; le document Word se modifie.',
  ledeOfSeveral:
    'Où en sont toutes ces demandes à un jour donné, résolution par résolution, et ce qui a été publié pendant une période. Le PDF est adapté aux lecteurs d’écran\u00a0; le document Word se modifie.',
  from: 'Du',
  fromOfSeveral: 'Du (sans choix, depuis la première adoption)',
  to: 'Au',
  language: 'Langue du rapport',
  languages: { fr: 'Français', nl: 'Néerlandais', both: 'Les deux, côte à côte' },
  someThemes: 'Seulement certains thèmes',
  themes: 'Thèmes ; sans choix, le rapport porte sur tous',
  pdf: 'Ouvrir le rapport (PDF)',
  docx: 'Télécharger pour Word (DOCX)',
  tooMany: (total: number, max: number) =>
    `Le rapport ne peut porter sur plus de ${max} demandes\u00a0; il y en a ${total} ici. La page de chaque résolution propose son rapport.`,
};
