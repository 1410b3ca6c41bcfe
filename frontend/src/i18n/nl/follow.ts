import type * as fr from '../fr/follow';

export const follow: typeof fr.follow = {
  title: 'Volgen en insluiten',
  called: (name?: string) => (name ? `Sequitur – ${name}` : 'Sequitur – de verzoeken van het Parlement'),
  feed: 'Abonneren op de Atom-feed',
  feedNote: 'Elke publicatie, in uw feedlezer.',
  calendar: 'Abonneren op de kalender van de termijnen',
  calendarOfOwner: 'Abonneren op de kalender van de termijnen van de instelling',
  calendarNote: 'Kopieer het adres van de link naar uw agenda (iCalendar): verschoven datums verschuiven daar mee.',
  embed: 'Insluiten op een andere website',
  embedHow:
    'Een klein, actueel kader, zonder script of cookie, in uw taal en in de lichte of donkere kleuren van de lezer.',
  preview: 'Het kader bekijken',
  snippet: 'Code om in de pagina te kopiëren',
  copy: 'Code kopiëren',
  copied: 'Code gekopieerd.',
  copyFailed: 'De code kon niet worden gekopieerd: selecteer en kopieer ze zelf.',
};
