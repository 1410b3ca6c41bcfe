import { date } from '../format';

/** Parliament's decisions on the owner of a request. */
export const ownerDecisions = {
  published: 'Décisions sur l’organisme responsable',
  handedOver: (from: string, to: string, iso: string) =>
    `Organisme responsable depuis le ${date(iso)}\u00a0: ${to} (avant\u00a0: ${from})`,
  ownerKept: (owner: string, iso: string) => `Organisme responsable maintenu le ${date(iso)}\u00a0: ${owner}`,
  document: (what: string) => `Document\u00a0: ${what}`,
  read: 'Lire le document',
  answers: 'Répond à la déclaration de l’organisme',
};
