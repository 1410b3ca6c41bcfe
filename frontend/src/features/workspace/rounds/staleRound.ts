import { rounds as texts } from '#texts/rounds';
import { ApiError } from '../../../api/client';
import { type FormError, formErrorsOf } from '../forms/formErrors';

/** Messages for a change that was refused. If another person has changed the round meanwhile, it is read again. */
export function refusalOf(error: unknown, fields: Record<string, string>, reread: () => void): FormError[] {
  if (!(error instanceof ApiError && error.problem?.status === 412)) return formErrorsOf(error, fields);
  reread();
  return [{ text: texts.changedMeanwhile }];
}
