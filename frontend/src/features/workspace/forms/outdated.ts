import { ApiError } from '../../../api/client';
import { clearResponseCache } from '../../../api/useQuery';
import { DraftConflict } from '../autosave/draftConflicts';
import type { FormError } from './formErrors';

const STATUSES: unknown[] = [404, 409, 412];
/** Refusals for what the user wrote or left out. */
const OWN = ['confirmationNeeded', 'incomplete'].map((type) => `urn:problem-type:sequitur:${type}`);

/**
 * Calls back if a statement was refused because the page shows what others have changed meanwhile: not for a question about a
 * rule, nor for a missing field.
 */
export function ifOutdated(error: unknown, reread: (() => void) | undefined): void {
  const outdated =
    error instanceof DraftConflict ||
    (error instanceof ApiError && STATUSES.includes(error.status) && !OWN.includes(error.problem?.type ?? ''));
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
