import { ApiError } from '../../../api/client';
import { clearResponseCache } from '../../../api/useQuery';
import { DraftConflict } from '../autosave/draftConflicts';
import type { FormError } from './formErrors';

const STATUSES: unknown[] = [404, 409, 412];

/**
 * Calls back if a statement was refused because the page shows what others have changed meanwhile: a question about a rule is
 * no such refusal.
 */
export function ifOutdated(error: unknown, reread: (() => void) | undefined): void {
  const outdated =
    error instanceof DraftConflict ||
    (error instanceof ApiError &&
      STATUSES.includes(error.status) &&
      error.problem?.type !== 'urn:problem-type:sequitur:confirmationNeeded');
  if (!outdated) return;
  clearResponseCache();
  reread?.();
}

/** Explains a refusal, and calls back as above. */
export const explaining =
  (explain: (error: unknown) => FormError[], reread: (() => void) | undefined) =>
  (error: unknown): FormError[] => {
    ifOutdated(error, reread);
    return explain(error);
  };
