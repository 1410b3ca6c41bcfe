import { problems } from '#texts/problems';
import { workspace as texts } from '#texts/workspace';
import { ApiError } from '../../../api/client';
import type { ConfirmableRule } from '../../../api/schema.gen';
import { FileChanged } from '../session/fileChanged';
import { LoginUnavailable, SessionExpired } from '../session/session';

/** An error message, and the id of its field if it has one. */
export interface FormError {
  field?: string;
  text: string;
  /** The session has ended: show a login link beside it. */
  sessionExpired?: true;
  /** It is implausible, and is published once the user confirms this rule. */
  rule?: ConfirmableRule;
}

/**
 * Converts a problem of the API to messages for the user. `fields` maps JSON pointers, and problem types that concern
 * one field, to field ids.
 */
export function formErrorsOf(error: unknown, fields: Record<string, string>): FormError[] {
  if (error instanceof SessionExpired) return [{ text: texts.sessionExpired, sessionExpired: true }];
  if (error instanceof LoginUnavailable) return [{ text: texts.loginUnavailable }];
  if (error instanceof FileChanged) return [{ text: texts.fileChanged }];
  if (!(error instanceof ApiError)) throw error;
  const { failure, problem } = error;
  if (!problem) return [{ text: problems[failure].advice }];
  if (!problem.issues?.length) return [errorIn(fields[problem.type], problem.detail)];
  const errors = problem.issues.map(({ name, detail, rule }) => ({
    ...errorIn(fieldAt(name, fields), detail),
    ...(rule && { rule }),
  }));
  return errors.filter(({ field, text }, i) => i === errors.findIndex((f) => f.field === field && f.text === text));
}

/** The field of the pointer or of its nearest ancestor: a list has one field for all its items. */
function fieldAt(pointer: string, fields: Record<string, string>): string | undefined {
  let at = pointer;
  while (at && !fields[at]) at = at.slice(0, Math.max(0, at.lastIndexOf('/')));
  return fields[at];
}

const errorIn = (field: string | undefined, text: string): FormError => (field ? { field, text } : { text });
