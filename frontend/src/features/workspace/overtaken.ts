import type { ProgressReport } from '../../api/schema.gen';
import { type FieldName, same, wordsOf } from './words';

/** Somebody else was faster with the same draft: what there is now has to be read first. */
export class Overtaken extends Error {
  constructor(readonly by: 'changed' | 'published' | 'gone') {
    super(by);
  }
}

/** Of these fields there are two versions, and nobody has chosen. */
export class Undecided extends Error {
  constructor(readonly fields: FieldName[]) {
    super(fields.join());
  }
}

const proofsOf = ({ evidenceItems }: ProgressReport) =>
  evidenceItems.map(({ evidenceItemId }) => evidenceItemId).join();

/** Whether whoever published the one published the other: its words, with its proofs. */
export const saysTheSame = (one: ProgressReport, other: ProgressReport) =>
  same(wordsOf(one), wordsOf(other)) && proofsOf(one) === proofsOf(other);
