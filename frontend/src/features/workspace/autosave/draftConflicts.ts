import type { Ending } from './autosave';

/** A colleague changed the draft first, or the user can change it no longer: the current version must be read before going on. */
export class DraftConflict extends Error {
  /** @param heir the body to which it went */
  constructor(
    readonly by: 'changed' | Ending,
    readonly heir?: string,
  ) {
    super(by);
  }
}

/** These fields have two versions, and the user has not chosen yet. */
export class UnresolvedConflict<Field extends string = string> extends Error {
  constructor(readonly fields: Field[]) {
    super(fields.join());
  }
}
