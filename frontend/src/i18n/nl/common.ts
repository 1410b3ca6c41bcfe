import { date } from '../format';
import type * as fr from '../fr/common';

export const common: typeof fr.common = {
  product: 'Sequitur',
  tagline: 'De opvolging van de resoluties van het Parlement',
  skip: 'Naar de inhoud',
  mainNavigation: 'Hoofdnavigatie',
  serviceNavigation: 'Over deze website',
  switchLanguage: 'Français',
  promise: 'Zonder cookies, bezoekersmeting of reclame.',
  missing: 'Deze pagina bestaat niet',
  loading: 'Bezig met laden…',
  stillLoading: 'Het antwoord laat op zich wachten.',
  otherLanguage: 'Frans',
  asOf: (iso: string) => `Stand op ${date(iso)}`,
  incomplete: 'De pagina is onvolledig.',
  retry: 'Opnieuw proberen',
};
