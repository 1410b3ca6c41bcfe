import { date } from '../format';
export const common = {
  product: 'Sequitur',
  tagline: 'Le suivi des résolutions du Parlement',
  skip: 'Aller au contenu',
  mainNavigation: 'Navigation principale',
  serviceNavigation: 'À propos de ce site',
  switchLanguage: 'Nederlands',
  promise: "Sans cookie, sans mesure d'audience, sans publicité.",
  missing: "Cette page n'existe pas",
  loading: 'Chargement…',
  stillLoading: 'La réponse tarde ; patientez un instant.',
  otherLanguage: 'néerlandais',
  asOf: (iso: string) => `Situation au ${date(iso)}`,
  incomplete: 'Cette page est incomplète.',
  retry: 'Réessayer',
};
