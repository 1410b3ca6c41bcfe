import { plural } from '../format';
import type * as fr from '../fr/noResults';

export const noResults: typeof fr.noResults = {
  none: 'Geen verzoeken gevonden',
  noneAdvice:
    'Een verzoek moet aan alle filters voldoen. Verwijder een filter of probeer een ander woord: een deel van een woord volstaat.',
  didYouMean: 'Bedoelde u',
  quoted: (words: string) => `“${words}”`,
  end: '?',
  pastEnd: 'Deze pagina bestaat niet: de lijst is korter.',
  firstPage: 'Terug naar de eerste pagina',
  resolutionsAdvice: 'Verwijder een filter of probeer een ander woord: een deel van een woord volstaat.',
  allResolutions: 'De zoekopdracht wissen',
  requests: (n: number) => plural(n, 'Het gevonden verzoek bekijken', `De ${n} gevonden verzoeken bekijken`),
};
