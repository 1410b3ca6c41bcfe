import type * as fr from '../fr/closures';

export const closureReason: typeof fr.closureReason = {
  implemented: 'Uitgevoerd',
  partlyImplementedAccepted: 'Gedeeltelijk uitgevoerd, aanvaard',
  notPursued: 'Wordt niet uitgevoerd',
  overtaken: 'Niet langer relevant',
  notVerifiable: 'Onvoldoende bewijs',
};
