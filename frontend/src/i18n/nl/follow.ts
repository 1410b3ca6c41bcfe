import type * as fr from '../fr/follow';

export const follow: typeof fr.follow = {
  title: 'Volgen en insluiten',
  titleOf: (name: string) => `Volgen: ${name}`,
  resolution: (number: string) => `Resolutie ${number}`,
  called: (name?: string) => (name ? `Sequitur – ${name}` : 'Sequitur – de verzoeken van het Parlement'),
  feed: 'Abonneren op de Atom-feed',
  feedNote: 'Elke publicatie, in uw feedlezer.',
  calendar: 'Abonneren op de kalender van de termijnen',
  calendarOfOwner: 'Abonneren op de kalender van de termijnen van de instelling',
  calendarNote: 'Uw agenda wordt geopend; gewijzigde datums worden daar bijgewerkt.',
  calendarAddress: 'Als er niets opent: iCalendar-adres om te kopiëren',
  embed: 'Insluiten op een andere website',
  embedHow:
    'Een klein kader dat altijd actueel is, zonder script of cookie. Het is in de taal van deze pagina, licht of donker volgens de instellingen van de lezer.',
  preview: 'Het kader bekijken',
  snippet: 'Code om in uw pagina te plakken',
  copy: 'Code kopiëren',
  copied: 'Code gekopieerd.',
  copyFailed: 'De code kon niet worden gekopieerd: selecteer en kopieer ze zelf.',
};
