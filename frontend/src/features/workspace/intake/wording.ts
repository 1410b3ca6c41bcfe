import type { DraftRow, DraftRowSide, Language, ResolutionDraftContent, Run } from '../../../api/schema.gen';
import { endOfSubtree, indexOf, type Rows, replaceAt, SIDES, sectionOf, textOf, withRows, withSides } from './rows';

const isSpace = (text: string) => /^\s*$/.test(text);

/** The runs of a part of a text; `to` is left out for its end. */
export function sliceRuns(runs: readonly Run[], from: number, to = Number.POSITIVE_INFINITY): Run[] {
  let start = 0;
  const parts: Run[] = [];
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (text) parts.push({ ...run, text });
    start += run.text.length;
  }
  return parts;
}

/** Joins neighbours of the same formatting. */
function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.kind === 'plain' && run.kind === 'plain')
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

const plain = (text: string): Run => ({ kind: 'plain', text });

/** Both texts one after the other; the second one's printed number becomes text, so that no character is lost. */
function joinSides(one: DraftRowSide | undefined, other: DraftRowSide | undefined): DraftRowSide | undefined {
  if (!one || !other) return one ?? other;
  const number = other.printedNumber ? `${other.printedNumber} ` : '';
  const blocks = [...new Set([...(one.blocks ?? []), ...(other.blocks ?? [])])];
  return {
    ...one,
    runs: joinRuns([...one.runs, plain(` ${number}`), ...other.runs]),
    ...(blocks.length > 0 && { blocks }),
  };
}

/**
 * Joins a row with the one before it.
 * @param language joins this language only; the other one stays in a row of its own, if it has text
 */
export function joinWithPrevious(rows: Rows, rowId: string, language?: Language): Rows {
  const at = indexOf(rows, rowId);
  const row = rows[at];
  const before = rows[at - 1];
  if (!row || !before || sectionOf(before) !== sectionOf(row)) return rows;
  const joined = language ? [language] : SIDES;
  const taken = Object.fromEntries(joined.map((one) => [one, joinSides(before[one], row[one])]));
  const left = withSides(row, Object.fromEntries(joined.map((one) => [one, undefined])));
  const rest = left.fr || left.nl ? [left] : [];
  const isWhole = rest.length === 0 && before.kind === 'leadIn' && endOfSubtree(rows, at - 1) === at + 1;
  return [
    ...rows.slice(0, at - 1),
    withSides(isWhole ? asOnlyChild(before, row) : before, taken),
    ...rest,
    ...rows.slice(at + 1),
  ];
}

/** A lead-in that takes in all that it introduces is what its only child was. */
function asOnlyChild(leadIn: DraftRow, { kind, owner, participants, shortTitle }: DraftRow): DraftRow {
  return {
    ...leadIn,
    kind,
    ...(owner && { owner }),
    ...(participants && { participants }),
    ...(shortTitle && { shortTitle }),
  };
}

/** The start of the word at an offset: a part of a word would be another wording. */
const wordStart = (text: string, offset: number) => text.slice(0, offset).replace(/\S+$/, '').length;

function cut(side: DraftRowSide, cursor: number): [DraftRowSide, DraftRowSide] | undefined {
  const text = textOf(side);
  const offset = wordStart(text, cursor);
  if (isSpace(text.slice(0, offset)) || isSpace(text.slice(offset))) return undefined;
  const { printedNumber, ...rest } = side;
  const end = text.slice(0, offset).trimEnd().length;
  const start = text.length - text.slice(offset).trimStart().length;
  return [
    { ...side, runs: sliceRuns(side.runs, 0, end) },
    { ...rest, runs: sliceRuns(side.runs, start) },
  ];
}

/**
 * Splits a row's text in one language. The second part becomes a row of its own, or completes the one that a split of the
 * other language has just made.
 * @param offset of the cursor in `textOf` the side; within a word, the split is before it
 */
export function split(rows: Rows, rowId: string, language: Language, offset: number, newRowId: string): Rows {
  const at = indexOf(rows, rowId);
  const row = rows[at];
  const parts = row?.[language] && cut(row[language], offset);
  if (!row || !parts) return rows;
  const [first, second] = parts;
  const next = rows[at + 1];
  const completes = next && !next[language] && next.kind === row.kind && next.level === row.level;
  const { rowId: _, fr, nl, shortTitle, ...alike } = row;
  const made: DraftRow = completes ? next : { ...alike, rowId: newRowId };
  return [
    ...rows.slice(0, at),
    withSides(row, { [language]: first }),
    withSides(made, { [language]: second }),
    ...rows.slice(at + (completes ? 2 : 1)),
  ];
}

/** Exchanges the texts of the two languages; moves the text where there is one only. */
export function swapLanguages(rows: Rows, rowId: string): Rows {
  const at = indexOf(rows, rowId);
  const row = rows[at];
  return row ? replaceAt(rows, at, withSides(row, { fr: row.nl, nl: row.fr })) : rows;
}

/**
 * Pairs the texts of one language again, from a row on.
 * @param by 1: each text moves down by one row, up to the first gap, leaving the row without one;
 *     -1: each moves up, which needs a gap in the row before
 */
export function shift(rows: Rows, rowId: string, language: Language, by: 1 | -1, newRowId: string): Rows {
  const at = indexOf(rows, rowId);
  const row = rows[at];
  if (!row?.[language]) return rows;
  const alike = (one: DraftRow | undefined): one is DraftRow => one !== undefined && sectionOf(one) === sectionOf(row);
  let end = at + 1;
  while (alike(rows[end]) && rows[end]?.[language]) end++;
  if (by < 0) {
    const before = rows[at - 1];
    if (!alike(before) || before[language]) return rows;
    const moved = rows
      .slice(at - 1, end)
      .map((one, i, all) => withSides(one, { [language]: all[i + 1]?.[language] }))
      .filter(({ fr, nl }) => fr || nl);
    return [...rows.slice(0, at - 1), ...moved, ...rows.slice(end)];
  }
  const gap = rows[end];
  const last = rows[end - 1] as DraftRow;
  const filled: Rows = alike(gap)
    ? rows
    : [...rows.slice(0, end), { rowId: newRowId, kind: last.kind, level: last.level }, ...rows.slice(end)];
  const moved = filled
    .slice(at, end + 1)
    .map((one, i, all) => withSides(one, { [language]: i ? all[i - 1]?.[language] : undefined }))
    .filter(({ fr, nl }) => fr || nl);
  return [...filled.slice(0, at), ...moved, ...filled.slice(end + 1)];
}

/** Replaces words by typed ones, and records the reason. Formatting outside the changed characters stays. */
export function correct(
  content: ResolutionDraftContent,
  rowId: string,
  language: Language,
  after: string,
  reason: string,
): ResolutionDraftContent {
  const at = indexOf(content.rows, rowId);
  const side = content.rows[at]?.[language];
  const before = textOf(side);
  if (!side || before === after || isSpace(after)) return content;
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  const max = Math.min(before.length, after.length) - start;
  while (end < max && before.at(-1 - end) === after.at(-1 - end)) end++;
  const typed = after.slice(start, after.length - end);
  const runs = joinRuns([
    ...sliceRuns(side.runs, 0, start),
    ...(typed ? [plain(typed)] : []),
    ...sliceRuns(side.runs, before.length - end),
  ]);
  const row = withSides(content.rows[at] as DraftRow, { [language]: { ...side, runs } });
  return {
    ...withRows(content, replaceAt(content.rows, at, row)),
    corrections: [...content.corrections, { rowId, language, before, after, reason }],
  };
}
