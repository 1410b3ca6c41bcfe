import { date } from '../format';
import type * as fr from '../fr/ownerDecisions';

export const ownerDecisions: typeof fr.ownerDecisions = {
  published: 'Beslissingen over de verantwoordelijke instelling',
  handedOver: (from, to, iso) => `Verantwoordelijke instelling sinds ${date(iso)}: ${to} (daarvoor: ${from})`,
  ownerKept: (owner, iso) => `Verantwoordelijke instelling behouden op ${date(iso)}: ${owner}`,
  document: (what) => `Document: ${what}`,
  read: 'Het document lezen',
  answers: 'Antwoordt op de verklaring van de instelling',
};
