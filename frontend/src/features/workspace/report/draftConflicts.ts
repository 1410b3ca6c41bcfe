import type { ProgressReport } from '../../../api/schema.gen';
import { type FieldName, FORM, valuesOf } from './draftValues';

/** A colleague changed the draft first: the current version must be read before going on. */
export class DraftConflict extends Error {
  constructor(readonly by: 'changed' | 'published' | 'deleted') {
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
  FORM.same(valuesOf(one), valuesOf(other)) && proofsOf(one) === proofsOf(other);
