export const followUpLinks = {
  title: 'Rapport de suivi',
  lede: "Où en sont toutes ces demandes aujourd'hui, résolution par résolution, avec ce qui a été publié. Le PDF est balisé pour les lecteurs d'écran\u00a0; le document Word se modifie.",
  formats: { pdf: 'PDF', docx: 'Word (DOCX)' },
  editions: { fr: 'en français', nl: 'en néerlandais', both: 'dans les deux langues' },
  file: (label: string, name: string) => `${label}, rapport de suivi\u00a0: ${name}`,
};
