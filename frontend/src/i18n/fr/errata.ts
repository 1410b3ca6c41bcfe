import { date } from '../format';

/** Corrections of the transcription. */
export const errata = {
  heading: 'Rectificatifs',
  on: (iso: string) => `Texte rectifié le ${date(iso)}`,
  before: 'Texte antérieur',
  after: 'Texte rectifié',
  ownerBefore: 'Organisme responsable auparavant',
  ownerAfter: 'Organisme responsable rectifié',
  source: (page: number) => `Source, page ${page}`,
  reason: 'Motif',
  withdrawn: 'Le motif a été retiré.',
};
