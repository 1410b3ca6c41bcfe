/** A colleague changed the draft first: the current version must be read before going on. */
export class DraftConflict extends Error {
  constructor(readonly by: 'changed' | 'published' | 'deleted') {
    super(by);
  }
}

/** These fields have two versions, and the user has not chosen yet. */
export class UnresolvedConflict<Field extends string = string> extends Error {
  constructor(readonly fields: Field[]) {
    super(fields.join());
  }
}
