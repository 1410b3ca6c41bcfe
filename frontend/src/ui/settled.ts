import type { Commitment } from '../api/schema.gen';

/** Closed, or implemented and confirmed: no report is expected, and days without a report are not counted. */
export const isSettled = ({ closed, implementationStatus, assessment }: Commitment): boolean =>
  closed || (implementationStatus === 'implemented' && assessment === 'confirmed');
