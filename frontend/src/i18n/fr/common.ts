import { date } from '../format';
export const common = {
  product: 'Sequitur',
  tagline: 'Le suivi des résolutions du Parlement',
  skip: 'Aller au contenu',
  mainNavigation: 'Navigation principale',
  serviceNavigation: 'À propos de ce site',
  switchLanguage: 'Nederlands',
  promise: 'Sans cookie, sans mesure d’audience, sans publicité.',
  missing: 'Cette page n’existe pas',
  loading: 'Chargement…',
  stillLoading: 'La réponse tarde ; la page se complétera.',
  otherLanguage: 'néerlandais',
  asOf: (iso: string) => `Situation au ${date(iso)}`,
  incomplete: 'Une partie de la page n’a pas pu être chargée.',
  retry: 'Réessayer',
};
