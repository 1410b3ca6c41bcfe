import { actions } from '#texts/actions';
import { workspace as texts } from '#texts/workspace';
import type { FormError } from '../forms/formErrors';
import type { DraftValues } from './draftValues';

/** An error for each field that every report has, and this one lacks. */
export const lackingIn = (words: DraftValues, entered: boolean): FormError[] =>
  (['implementationStatus', 'fr', 'nl', ...(entered ? ['reportedOn' as const] : [])] as const)
    .filter((field) => !words[field])
    .map((field) => ({ field, text: actions.lacking(texts.fields[field]) }));
