import type { Sitting } from '../../../api/schema.gen';
import { today } from '../../../i18n/days';
import { localized } from '../../../i18n/localized';

/**
 * The last sitting of a committee before a day.
 * @param sittings the latest first
 * @param committee its name in the reader's language
 * @param day ISO 8601; empty for the next sitting
 */
export const previousSitting = (sittings: Sitting[], committee: string, day: string): Sitting | undefined =>
  sittings.find((sitting) => localized(sitting.committee) === committee && sitting.heldOn < (day || today()));
