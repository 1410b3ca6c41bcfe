import type * as fr from '../fr/closures';

export const closureReason: typeof fr.closureReason = {
  implemented: 'Uitgevoerd',
  partlyImplementedAccepted: 'Gedeeltelijk uitgevoerd, aanvaard',
  notPursued: 'Geen gevolg',
  overtaken: 'Achterhaald',
  notVerifiable: 'Niet verifieerbaar',
};
