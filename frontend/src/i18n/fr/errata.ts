import { date } from '../format';

/** Corrections of the transcription. */
export const errata = {
  heading: 'Rectificatifs',
  on: {
    text: (iso: string) => `Texte rectifié le ${date(iso)}`,
    owner: (iso: string) => `Organisme responsable rectifié le ${date(iso)}`,
    heading: (iso: string) => `Titre du thème rectifié le ${date(iso)}`,
    title: (iso: string) => `Titre de la résolution rectifié le ${date(iso)}`,
  },
  shortHeadingOn: (iso: string) => `Titre court du thème rectifié le ${date(iso)}`,
  colon: '\u00a0:',
  seeBefore: 'voir le texte antérieur',
  before: 'Texte antérieur',
  after: 'Texte rectifié',
  ownerBefore: 'Organisme responsable auparavant',
  ownerAfter: 'Organisme responsable rectifié',
  removed: 'supprimé\u00a0:',
  added: 'ajouté\u00a0:',
  source: (page: number) => `Source, page ${page}`,
  reason: 'Motif',
  withdrawn: 'Le motif a été retiré.',
};
