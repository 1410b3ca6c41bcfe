import type * as fr from '../fr/layout';

export const layout: typeof fr.layout = {
  tagline: 'De opvolging van de resoluties van het Parlement',
  skip: 'Naar de inhoud',
  mainNavigation: 'Hoofdnavigatie',
  serviceNavigation: 'Over deze website',
  switchLanguage: 'Français',
  promise: 'Zonder cookies, bezoekersmeting of reclame.',
};
