import { intake as texts } from '#texts/intake';
import { workspace } from '#texts/workspace';
import { ApiError } from '../../../api/client';
import { NotSaved } from '../autosave/autosaver';
import { type FormError, formErrorsOf } from '../forms/formErrors';

/** The messages of an act on a draft that was refused. */
export function reviewErrorsOf(error: unknown): FormError[] {
  if (error instanceof NotSaved) return [{ text: workspace.saving[error.saving] }];
  // Another person has registered or deleted it.
  if (error instanceof ApiError && error.problem?.status === 404) return [{ text: texts.gone }];
  return formErrorsOf(error, {});
}
