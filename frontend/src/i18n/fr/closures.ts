import type { Commitment } from '../../api/schema.gen';

/** The labels of `/refData/closureReasons`; a test compares them. */
export const closureReason: Record<NonNullable<Commitment['closureReason']>, string> = {
  implemented: 'Réalisé',
  partlyImplementedAccepted: 'Partiellement réalisé, accepté',
  notPursued: 'Sans suite',
  overtaken: 'Devenu sans objet',
  notVerifiable: 'Preuves insuffisantes',
};
