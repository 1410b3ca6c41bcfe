import { date } from '../format';
import type * as fr from '../fr/common';

export const common: typeof fr.common = {
  product: 'Sequitur',
  missing: 'Deze pagina bestaat niet',
  loading: 'Bezig met laden…',
  stillLoading: 'Het antwoord laat op zich wachten.',
  otherLanguage: 'Frans',
  asOf: (iso: string) => `Stand op ${date(iso)}`,
  incomplete: 'De pagina is onvolledig.',
  retry: 'Opnieuw proberen',
};
