import { diffArrays } from 'diff';
import type { TextPiece } from '../api/schema.gen';

/** A word with its elision's apostrophe, or another character; with the space before it. */
const TOKEN = /\s*(?:[\p{L}\p{M}\p{N}]+['’]?|\S)|\s+$/gu;

/**
 * Compares two texts by words. The kept and removed pieces make up `before`, the kept and added ones `after`; in one
 * place, what is removed comes first.
 */
export function difference(before: string, after: string): TextPiece[] {
  return diffArrays(before.match(TOKEN) ?? [], after.match(TOKEN) ?? []).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'kept',
    text: value.join(''),
  }));
}
