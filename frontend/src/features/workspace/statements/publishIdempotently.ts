import { ApiError } from '../../../api/client';
import type { Language, LocalizedText } from '../../../api/schema.gen';

/** A withdrawal, with its reason. */
interface WithReason {
  reason: LocalizedText;
  originalLanguage: Language;
}

/**
 * Runs an operation that can be done only once and has no idempotency key. If it is refused as already done and the
 * stored value equals ours, it succeeded in an attempt whose response was lost.
 * @param readStored reads the stored value after a refusal, if there is one
 */
export async function publishIdempotently(
  sent: WithReason,
  attempt: () => Promise<unknown>,
  readStored: () => Promise<StoredStatement | undefined>,
) {
  try {
    await attempt();
  } catch (refused) {
    if (!(refused instanceof ApiError && refused.problem?.status === 409)) throw refused;
    const stored = await readStored();
    if (!stored || !haveSameReason(sent, stored)) throw refused;
  }
}

/** The stored value, whose reason may have been withdrawn meanwhile. */
type StoredStatement = Omit<WithReason, 'reason'> & { reason?: LocalizedText };

const haveSameReason = (one: WithReason, other: StoredStatement) =>
  one.originalLanguage === other.originalLanguage &&
  one.reason.fr === other.reason?.fr &&
  one.reason.nl === other.reason?.nl;
