import type { Commitment } from '../../api/schema.gen';

/** How soon its owner must act: what is overdue, then what is disputed, then what is silent; closed ones last. */
export function urgency(commitment: Commitment): number {
  if (commitment.closed) return 4;
  if (commitment.overdue) return 0;
  if (commitment.assessment === 'disputed') return 1;
  return commitment.stale || commitment.lastReportedOn === undefined ? 2 : 3;
}

/** Most urgent first; among equals, whoever has been silent longest. */
export const byUrgency = (one: Commitment, other: Commitment): number =>
  urgency(one) - urgency(other) || other.silentDays - one.silentDays;
