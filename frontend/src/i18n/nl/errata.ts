import { date } from '../format';
import type * as fr from '../fr/errata';

/** Corrections of the transcription. */
export const errata: typeof fr.errata = {
  heading: 'Verbeteringen',
  on: (iso: string) => `Tekst verbeterd op ${date(iso)}`,
  before: 'Vroegere tekst',
  after: 'Verbeterde tekst',
  ownerBefore: 'Verantwoordelijke instelling voordien',
  ownerAfter: 'Verbeterde verantwoordelijke instelling',
  source: (page: number) => `Bron, bladzijde ${page}`,
  reason: 'Reden',
  withdrawn: 'De reden is ingetrokken.',
};
