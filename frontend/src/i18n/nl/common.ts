import { date } from '../format';
import type * as fr from '../fr/common';

export const common: typeof fr.common = {
  product: 'Sequitur',
  tagline: 'De opvolging van de resoluties van het Parlement',
  skip: 'Naar de inhoud',
  mainNavigation: 'Hoofdnavigatie',
  serviceNavigation: 'Over deze website',
  switchLanguage: 'Français',
  promise: 'Zonder cookies, zonder bezoekersmeting, zonder reclame.',
  missing: 'Deze pagina bestaat niet',
  loading: 'Bezig met laden…',
  stillLoading: 'Het antwoord laat op zich wachten; de pagina vult zich vanzelf aan.',
  otherLanguage: 'Frans',
  asOf: (iso: string) => `Stand op ${date(iso)}`,
  incomplete: 'Deze pagina kon niet volledig worden geladen.',
  retry: 'Opnieuw proberen',
};
