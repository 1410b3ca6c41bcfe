export const follow = {
  title: 'Suivre et intégrer',
  titleOf: (name: string) => `Suivre\u00a0: ${name}`,
  resolution: (number: string) => `Résolution ${number}`,
  called: (name?: string) => (name ? `Sequitur – ${name}` : 'Sequitur – les demandes du Parlement'),
  feed: 'S’abonner au flux Atom',
  feedNote: 'Chaque publication, dans votre lecteur de flux.',
  calendar: 'S’abonner au calendrier des échéances',
  calendarOfOwner: 'S’abonner au calendrier des échéances de l’organisme',
  calendarNote: 'Copiez l’adresse du lien dans votre agenda (iCalendar) : les dates modifiées y sont mises à jour.',
  embed: 'Intégrer sur un autre site',
  embedHow:
    'Un petit cadre toujours à jour, sans script ni cookie, dans la langue de cette page, clair ou sombre selon les réglages du lecteur.',
  preview: 'Voir le cadre',
  snippet: 'Code à coller dans votre page',
  copy: 'Copier le code',
  copied: 'Code copié.',
  copyFailed: 'Le code n’a pas pu être copié : sélectionnez-le et copiez-le.',
};
