import { date } from '../format';
export const common = {
  product: 'Sequitur',
  tagline: 'Le suivi des résolutions du Parlement',
  skip: 'Aller au contenu',
  mainNavigation: 'Navigation principale',
  serviceNavigation: 'À propos de ce site',
  switchLanguage: 'Nederlands',
  promise: 'Sans cookie, mesure d’audience ni publicité.',
  missing: 'Cette page n’existe pas',
  loading: 'Chargement…',
  stillLoading: 'La réponse tarde.',
  otherLanguage: 'néerlandais',
  asOf: (iso: string) => `Situation au ${date(iso)}`,
  incomplete: 'La page est incomplète.',
  retry: 'Réessayer',
};
