import { ApiError } from '../../../api/http';
import type { Language, LocalizedText } from '../../../api/schema.gen';

/** Reasons for what can be done but once. */
interface Reasoned {
  reason: LocalizedText;
  originalLanguage: Language;
  outcome?: string;
}

/**
 * Does what can be done but once, and has no key by which the API knows an attempt again: where it is refused because it
 * is done, and with these very words, then by the attempt whose answer was lost.
 *
 * @param standing what stands in the register after a refusal, if anything does
 */
export async function retryOnce(
  said: Reasoned,
  attempt: () => Promise<unknown>,
  standing: () => Promise<CurrentState | undefined>,
) {
  try {
    await attempt();
  } catch (refused) {
    if (!(refused instanceof ApiError && refused.problem?.status === 409)) throw refused;
    const found = await standing();
    if (!found || !same(said, found)) throw refused;
  }
}

/** The same as it stands, where the reason may have been withdrawn. */
type CurrentState = Omit<Reasoned, 'reason'> & { reason?: LocalizedText };

const same = (one: Reasoned, other: CurrentState) =>
  one.outcome === other.outcome &&
  one.originalLanguage === other.originalLanguage &&
  one.reason.fr === other.reason?.fr &&
  one.reason.nl === other.reason?.nl;
