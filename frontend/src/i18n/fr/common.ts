import { date } from '../format';
export const common = {
  product: 'Sequitur',
  missing: 'Cette page n’existe pas',
  loading: 'Chargement…',
  stillLoading: 'La réponse tarde.',
  otherLanguage: 'néerlandais',
  asOf: (iso: string) => `Situation au ${date(iso)}`,
  incomplete: 'La page est incomplète.',
  retry: 'Réessayer',
};
