import { workspace } from '#texts/workspace';
import { type Fault, faultsOf } from '../forms/faults';
import type { Saving } from './reviewState';

/** The draft is not acted on, because its changes could not be saved: a conflict is open, or it was deleted. */
export class NotSaved extends Error {
  constructor(readonly saving: Saving) {
    super(saving);
  }
}

/** The messages of an act on a draft that was refused. */
export const draftFaults = (error: unknown): Fault[] =>
  error instanceof NotSaved ? [{ text: workspace.saving[error.saving] }] : faultsOf(error, {});
