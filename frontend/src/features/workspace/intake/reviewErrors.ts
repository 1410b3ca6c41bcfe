import { workspace } from '#texts/workspace';
import { NotSaved } from '../autosave/autosaver';
import { type FormError, formErrorsOf } from '../forms/formErrors';

/** The messages of an act on a draft that was refused. */
export const reviewErrorsOf = (error: unknown): FormError[] =>
  error instanceof NotSaved ? [{ text: workspace.saving[error.saving] }] : formErrorsOf(error, {});
