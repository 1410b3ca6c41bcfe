import { ApiError } from '../../../api/http';
import type { ProgressReport } from '../../../api/schema.gen';
import type { LoginAway, SessionOver } from '../session/session';
import { type FieldName, same, wordsOf } from './words';

/** Where what was typed stands; `published` and `gone` is the draft that it was meant for, by somebody else. */
export type Saving = 'saved' | 'waiting' | 'saving' | 'conflict' | 'over' | 'away' | 'failed' | 'published' | 'gone';

/** What kept it from being saved. */
export type Trouble = ApiError | LoginAway | SessionOver;

/** Somebody else was faster with the same draft: what there is now has to be read first. */
export class DraftConflict extends Error {
  constructor(readonly by: 'changed' | 'published' | 'gone') {
    super(by);
  }
}

/** Of these fields there are two versions, and nobody has chosen. */
export class UnresolvedConflict extends Error {
  constructor(readonly fields: FieldName[]) {
    super(fields.join());
  }
}

const proofsOf = ({ evidenceItems }: ProgressReport) =>
  evidenceItems.map(({ evidenceItemId }) => evidenceItemId).join();

/** Whether whoever published the one published the other: its words, with its proofs. */
export const haveSameContent = (one: ProgressReport, other: ProgressReport) =>
  same(wordsOf(one), wordsOf(other)) && proofsOf(one) === proofsOf(other);

/** The status with which the API refused, if that is what happened. */
export const statusOf = (error: unknown) => (error instanceof ApiError ? error.problem?.status : undefined);
