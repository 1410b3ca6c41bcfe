import type { Commitment } from '../../api/schema.gen';

/** The labels of `/refData/closureReasons`, held equal to it by a test. */
export const closureReason: Record<NonNullable<Commitment['closureReason']>, string> = {
  implemented: 'Réalisé',
  partlyImplementedAccepted: 'Partiellement réalisé, accepté',
  notPursued: 'Sans suite',
  overtaken: 'Dépassé',
  notVerifiable: 'Invérifiable',
};
