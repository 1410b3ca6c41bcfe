import { count } from '../format';

/** The public pages on the sittings of committees, and the list of rounds and sittings. */
export const roundsAndSittings = {
  title: 'Campagnes de rapports et réunions de commission',
  noSittings: 'Il n’y a pas de réunion.',
  more: 'Voir la suite',
  requests: (n: number) => count(n, 'demande', 'demandes'),
  sittingOn: (day: string) => `Réunion du ${day}`,
  agenda: 'Ordre du jour',
  noRequests: 'Aucune demande n’est inscrite.',
  file: 'Dossier de la réunion',
  fileLede: 'Où en est chaque demande de l’ordre du jour, dans son ordre, avec tout ce qui a été publié.',
  languages: { fr: 'en français', nl: 'en néerlandais', both: 'dans les deux langues' },
  /** Before the files in a language. */
  filesIn: (language: string) => `${language}\u00a0:`,
  pdf: 'PDF',
  docx: 'Word (DOCX)',
};
