import type { Sitting } from '../../../api/schema.gen';
import { today } from '../../../i18n/days';

/**
 * The last sitting of a committee on or before today, and before a day: a sitting that is only planned was not held yet.
 * @param sittings the latest first
 * @param committee its French name
 * @param day ISO 8601; empty for the next sitting
 */
export const previousSitting = (sittings: Sitting[], committee: string, day: string): Sitting | undefined =>
  sittings.find(({ committee: of, heldOn }) => of.fr === committee && heldOn <= today() && (!day || heldOn < day));
