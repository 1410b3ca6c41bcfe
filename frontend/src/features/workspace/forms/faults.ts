import { problems } from '#texts/problems';
import { workspace as texts } from '#texts/workspace';
import { ApiError } from '../../../api/http';
import { LoginAway, SessionOver } from '../session/session';

/** What is wrong, and the id of the field that it is wrong with, if it is one. */
export interface Fault {
  field?: string;
  text: string;
  /** The session has ended: the way back in belongs beside it. */
  over?: true;
}

/**
 * What the API holds against it, in the reader's words; `fields` says which field each pointer belongs to, and each type
 * of problem that is about one.
 */
export function faultsOf(error: unknown, fields: Record<string, string>): Fault[] {
  if (error instanceof SessionOver) return [{ text: texts.sessionOver, over: true }];
  if (error instanceof LoginAway) return [{ text: texts.loginAway }];
  if (!(error instanceof ApiError)) throw error;
  const { failure, problem } = error;
  if (!problem) return [{ text: problems[failure].advice }];
  if (!problem.issues?.length) return [about(fields[problem.type], problem.detail)];
  const faults = problem.issues.map(({ name, detail }) => about(fieldAt(name, fields), detail));
  return faults.filter(({ field, text }, i) => i === faults.findIndex((f) => f.field === field && f.text === text));
}

/** That of the pointer, or of the nearest place above it: a list has one field for all that is in it. */
function fieldAt(pointer: string, fields: Record<string, string>): string | undefined {
  let at = pointer;
  while (at && !fields[at]) at = at.slice(0, Math.max(0, at.lastIndexOf('/')));
  return fields[at];
}

const about = (field: string | undefined, text: string): Fault => (field ? { field, text } : { text });
