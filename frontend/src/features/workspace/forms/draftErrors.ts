import { workspace as texts } from '#texts/workspace';
import { DraftConflict, UnresolvedConflict } from '../autosave/draftConflicts';
import { type FormError, formErrorsOf } from './formErrors';

/**
 * The messages for an error that prevented the saving, publication or deletion of a draft.
 * @param fields maps JSON pointers and problem types to field ids
 * @param label of a field
 * @param conflicts messages with the next step after a colleague changed, published or deleted the draft
 */
export function draftErrorsOf(
  error: unknown,
  fields: Record<string, string>,
  label: (field: string) => string,
  conflicts: Record<Exclude<DraftConflict['by'], 'handedOver'>, string>,
): FormError[] {
  if (error instanceof DraftConflict)
    return [{ text: error.by === 'handedOver' ? texts.handedOver(error.heir ?? '') : conflicts[error.by] }];
  if (error instanceof UnresolvedConflict)
    return error.fields.map((field) => ({ field, text: texts.toChoose(label(field)) }));
  return formErrorsOf(error, fields);
}

/** The messages of a failed saving, apart from that of an ended session and those beside a field or in the summary. */
export const otherReasons = (unsaved: FormError[], summary: FormError[]): string[] =>
  unsaved
    .filter(({ field, sessionExpired, text }) => !field && !sessionExpired && summary.every((one) => one.text !== text))
    .map(({ text }) => text);
