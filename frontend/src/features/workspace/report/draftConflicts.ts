import { ApiError } from '../../../api/client';
import type { ProgressReport } from '../../../api/schema.gen';
import type { Saving } from './draft';
import { type FieldName, same, valuesOf } from './draftValues';

/** A colleague changed the draft first: the current version must be read before going on. */
export class DraftConflict extends Error {
  constructor(readonly by: 'changed' | 'published' | 'deleted') {
    super(by);
  }
}

/** There is no draft to add evidence to: a colleague published or deleted it. */
export class DraftNotSaved extends Error {
  constructor(readonly saving: Saving) {
    super(saving);
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
  same(valuesOf(one), valuesOf(other)) && proofsOf(one) === proofsOf(other);

/** The HTTP status of the API's refusal, if the error is one. */
export const statusOf = (error: unknown) => (error instanceof ApiError ? error.problem?.status : undefined);
