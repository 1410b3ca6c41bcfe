import type { BodyReference, Commitment, OwnerDecision } from '../../../api/schema.gen';
import { brusselsDay } from '../../../i18n/brussels';

/**
 * The body that owned the request at the end of a day, as errata have corrected it: an owner that an erratum replaces was wrong on
 * each day, and errata are not among the decisions.
 * @param day empty if not known yet: the owner of today
 * @param decisions Parliament's decisions on the owner, newest first
 */
export function ownerOn(day: string, { owner }: Commitment, decisions: OwnerDecision[]): BodyReference {
  const later = decisions.filter(({ kind, publishedAt }) => kind === 'handedOver' && day < brusselsDay(publishedAt));
  return (day && later.at(-1)?.fromBody) || owner;
}
