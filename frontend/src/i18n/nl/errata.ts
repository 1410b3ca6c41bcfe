import { date } from '../format';
import type * as fr from '../fr/errata';

/** Corrections of the transcription. */
export const errata: typeof fr.errata = {
  heading: 'Verbeteringen',
  on: {
    text: (iso: string) => `Tekst verbeterd op ${date(iso)}`,
    owner: (iso: string) => `Verantwoordelijke instelling verbeterd op ${date(iso)}`,
    heading: (iso: string) => `Titel van het thema verbeterd op ${date(iso)}`,
    title: (iso: string) => `Titel van de resolutie verbeterd op ${date(iso)}`,
  },
  shortHeadingOn: (iso: string) => `Korte titel van het thema verbeterd op ${date(iso)}`,
  colon: ':',
  seeBefore: 'zie de vroegere tekst',
  before: 'Vroegere tekst',
  after: 'Verbeterde tekst',
  ownerBefore: 'Verantwoordelijke instelling voordien',
  ownerAfter: 'Verbeterde verantwoordelijke instelling',
  removed: 'geschrapt:',
  added: 'toegevoegd:',
  source: (page: number) => `Bron, bladzijde ${page}`,
  reason: 'Reden',
  withdrawn: 'De reden is ingetrokken.',
};
