import { ApiError } from '../../../api/client';
import type { ProgressReport } from '../../../api/schema.gen';
import type { LoginUnavailable, SessionExpired } from '../session/session';
import { type FieldName, same, wordsOf } from './words';

/** State of the typed text. `published` and `gone`: a colleague published or deleted the draft. */
export type Saving = 'saved' | 'waiting' | 'saving' | 'conflict' | 'over' | 'away' | 'failed' | 'published' | 'gone';

/** Why it could not be saved. */
export type Trouble = ApiError | LoginUnavailable | SessionExpired;

/** A colleague changed the draft first: the current version must be read before going on. */
export class DraftConflict extends Error {
  constructor(readonly by: 'changed' | 'published' | 'gone') {
    super(by);
  }
}

/** These fields have two versions, and the user has not chosen yet. */
export class UnresolvedConflict extends Error {
  constructor(readonly fields: FieldName[]) {
    super(fields.join());
  }
}

const proofsOf = ({ evidenceItems }: ProgressReport) =>
  evidenceItems.map(({ evidenceItemId }) => evidenceItemId).join();

/** Whether the published report equals the draft: same words, same evidence. */
export const haveSameContent = (one: ProgressReport, other: ProgressReport) =>
  same(wordsOf(one), wordsOf(other)) && proofsOf(one) === proofsOf(other);

/** The HTTP status of the API's refusal, if the error is one. */
export const statusOf = (error: unknown) => (error instanceof ApiError ? error.problem?.status : undefined);
