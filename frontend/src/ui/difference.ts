import type { TextPiece } from '../api/schema.gen';

/** A word with its elision's apostrophe, or another character; with the space before it. */
const TOKEN = /\s*(?:[\p{L}\p{M}\p{N}]+['’]?|\S)|\s+$/gu;

/**
 * Compares two texts by words. The kept and removed pieces make up `before`, the kept and added ones `after`; in one
 * place, what is removed comes first.
 */
export function difference(before: string, after: string): TextPiece[] {
  const [old, now] = [before, after].map((text): string[] => text.match(TOKEN) ?? []) as [string[], string[]];
  const common = commonLengths(old, now);
  const pieces: TextPiece[] = [];
  const changed = { removed: '', added: '' };
  let kept = '';
  const flush = () => {
    if (kept) pieces.push({ kind: 'kept', text: kept });
    for (const kind of ['removed', 'added'] as const) {
      if (changed[kind]) pieces.push({ kind, text: changed[kind] });
      changed[kind] = '';
    }
    kept = '';
  };
  for (let i = 0, j = 0; i < old.length || j < now.length; ) {
    if (i < old.length && old[i] === now[j]) {
      if (changed.removed || changed.added) flush();
      kept += old[i++];
      j++;
    } else if (j === now.length || (i < old.length && at(common, i + 1, j) >= at(common, i, j + 1)))
      changed.removed += old[i++];
    else changed.added += now[j++];
  }
  flush();
  return pieces;
}

const at = (lengths: Uint16Array[], i: number, j: number): number => lengths[i]?.[j] ?? 0;

/** How many tokens the rests of both texts, from each pair of positions, have in common in the same order. */
function commonLengths(old: string[], now: string[]): Uint16Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      (lengths[i] as Uint16Array)[j] =
        old[i] === now[j] ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
  return lengths;
}
