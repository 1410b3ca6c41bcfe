import type * as fr from '../fr/navigation';

export const navigation: typeof fr.navigation = {
  overview: 'Overzicht',
  commitments: 'Verzoeken',
  bodies: 'Instellingen',
  resolutions: 'Officiële tekst',
  method: 'Methode',
  data: 'Open data en API',
  accessibility: 'Toegankelijkheidsverklaring',
  brief: 'In het kort',
  about: 'Over Sequitur',
  workspace: 'Werkruimte (aanmelden)',
};
