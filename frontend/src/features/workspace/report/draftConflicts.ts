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

/** The words alone: a published report has no `alsoFor`. */
const wordsOf = (report: ProgressReport) => ({ ...valuesOf(report), alsoFor: '' });

/** Whether the published report equals the draft: same words, same evidence. */
export const haveSameContent = (one: ProgressReport, other: ProgressReport) =>
  FORM.same(wordsOf(one), wordsOf(other)) && proofsOf(one) === proofsOf(other);
