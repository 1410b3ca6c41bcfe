import type { Commitment } from '../api/schema.gen';

/** Closed, or implemented and confirmed so: nothing more is expected of the owner, and days without a report do not count. */
export const isSettled = ({ closed, implementationStatus, assessment }: Commitment): boolean =>
  closed || (implementationStatus === 'implemented' && assessment === 'confirmed');
