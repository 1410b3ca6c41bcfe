import { date } from '../format';
import type * as fr from '../fr/links';

export const linkRelation: typeof fr.linkRelation = {
  same: 'Zelfde verzoek als',
  overlaps: 'Overlapt met',
  replaces: 'Vervangt',
  replacedBy: 'Vervangen door',
};

export const links: typeof fr.links = {
  heading: 'Verbonden verzoeken',
  published: 'Verbanden met andere verzoeken',
  linkedOn: (iso) => `Verband gelegd op ${date(iso)}`,
  unlinkedOn: (iso) => `Verband beëindigd op ${date(iso)}`,
};
