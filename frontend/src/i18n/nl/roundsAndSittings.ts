import { count } from '../format';
import type * as fr from '../fr/roundsAndSittings';

export const roundsAndSittings: typeof fr.roundsAndSittings = {
  title: 'Verslagrondes en commissievergaderingen',
  noSittings: 'Er is geen vergadering.',
  more: 'Meer tonen',
  requests: (n: number) => count(n, 'verzoek', 'verzoeken'),
  sittingOn: (day: string) => `Vergadering van ${day}`,
  agenda: 'Agenda',
  noRequests: 'Er staat geen verzoek op de agenda.',
  file: 'Dossier van de vergadering',
  fileLede: 'Hoe ver elk verzoek van de agenda staat, in die volgorde, met alles wat gepubliceerd is.',
  languages: { fr: 'in het Frans', nl: 'in het Nederlands', both: 'in beide talen' },
  filesIn: (language: string) => `${language}:`,
  pdf: 'pdf',
  docx: 'Word (docx)',
};
