import { workspace } from '#texts/workspace';
import { NotSaved } from '../autosave/autosaver';
import { type Fault, faultsOf } from '../forms/faults';

/** The messages of an act on a draft that was refused. */
export const draftFaults = (error: unknown): Fault[] =>
  error instanceof NotSaved ? [{ text: workspace.saving[error.saving] }] : faultsOf(error, {});
