import type {
  AddedBody,
  ResolutionDraftContent as Content,
  DraftDoubt,
  DraftList,
  DraftRow,
  Language,
  ResolutionDraft,
} from '../../../api/schema.gen';
import { equal } from './merge';
import { breaksOff, indexOf, MAX_TITLE_LENGTH, type Rows, SIDES, textOf } from './rows';

export type Detail = 'documentNumber' | 'session' | 'adoptedOn';

export function setDetail(content: Content, name: Detail, value: string): Content {
  const { [name]: _, ...rest } = content;
  return value ? { ...rest, [name]: value } : rest;
}

/** Titles are not official: a list stays confirmed. */
export const setShortTitle = (content: Content, rowId: string, language: Language, title: string): Content => ({
  ...content,
  rows: content.rows.map((row) => {
    if (row.rowId !== rowId) return row;
    const { shortTitle, ...rest } = row;
    const { [language]: _, ...other } = shortTitle ?? {};
    const titles = title ? { ...other, [language]: title } : other;
    return Object.keys(titles).length > 0 ? { ...rest, shortTitle: titles } : rest;
  }),
});

/** Adds a body that is registered with the resolution; one with the same id is replaced. */
export const addBody = (content: Content, body: AddedBody): Content => ({
  ...content,
  newBodies: [...content.newBodies.filter(({ bodyId }) => bodyId !== body.bodyId), body],
});

export const removeBody = (content: Content, bodyId: string): Content => ({
  ...content,
  newBodies: content.newBodies.filter((body) => body.bodyId !== bodyId),
});

/** How many requests a body owns, alone or jointly. */
export const requestsOf = (content: Content, bodyId: string): number =>
  content.rows.filter(
    ({ owner, participants }) => owner === bodyId || participants?.some((participant) => participant.bodyId === bodyId),
  ).length;

/** Resolves doubts, or opens them again if all of them are resolved. */
export function toggleDoubts(content: Content, doubtIds: readonly string[]): Content {
  if (doubtIds.length === 0) return content;
  const resolved = new Set(content.resolvedDoubts);
  const open = doubtIds.filter((id) => !resolved.has(id));
  return {
    ...content,
    resolvedDoubts:
      open.length > 0
        ? [...content.resolvedDoubts, ...open]
        : content.resolvedDoubts.filter((id) => !doubtIds.includes(id)),
  };
}

/** Confirms a list as it is now, or takes its confirmation back. */
export function toggleList(content: Content, listId: string): Content {
  const others = content.confirmedLists.filter((list) => list.listId !== listId);
  const isConfirmed = others.length < content.confirmedLists.length;
  return { ...content, confirmedLists: isConfirmed ? others : [...others, { listId }] };
}

/** The row that an undone or redone step brought back, or else the first one that it changed; undefined without one. */
export function changedRow(before: Rows, after: Rows): string | undefined {
  const earlier = new Map(before.map((row) => [row.rowId, row]));
  const back = after.find(({ rowId }) => !earlier.has(rowId));
  return (back ?? after.find((row) => !equal(row, earlier.get(row.rowId))))?.rowId;
}

/** Number of words that two rows share, in the languages in which both have a paragraph in common; undefined without one. */
function wordsOf(former: DraftRow, row: DraftRow): number | undefined {
  const sides = SIDES.filter((language) =>
    row[language]?.blocks?.some((block) => former[language]?.blocks?.includes(block)),
  );
  const words = (one: DraftRow, language: Language) => textOf(one[language]).split(/\s+/);
  const inCommon = sides.map((language) => {
    const known = new Set(words(former, language));
    return words(row, language).filter((word) => known.has(word)).length;
  });
  return sides.length > 0 ? inCommon.reduce((sum, one) => sum + one) : undefined;
}

/** The row with most words of a former one: a split leaves the paragraphs of a row to both of its parts. */
function heirOf(former: DraftRow, rows: Rows): string | undefined {
  let heir: { rowId: string; words: number } | undefined;
  for (const row of rows) {
    const words = wordsOf(former, row);
    if (words !== undefined && (!heir || words > heir.words)) heir = { rowId: row.rowId, words };
  }
  return heir?.rowId;
}

/** The row that has the text of a doubt's row now; '' for the whole text, and if no row has it. */
function rowOfDoubt({ rowId, joinedRowId }: DraftDoubt, saved: Rows, rows: Rows): string {
  const has = (id: string | undefined) => rows.some((row) => row.rowId === id);
  if (rowId === undefined || has(rowId)) return rowId ?? '';
  if (joinedRowId !== undefined && has(joinedRowId)) return joinedRowId;
  // Joined since the draft was saved.
  const former = saved.find((row) => row.rowId === (joinedRowId ?? rowId));
  return (former && heirOf(former, rows)) ?? '';
}

/** The doubts of each row that a person has not resolved; those of removed rows and of the whole text have the key ''. */
export function unresolvedDoubts(draft: ResolutionDraft, content: Content): Map<string, DraftDoubt[]> {
  const resolved = new Set(content.resolvedDoubts);
  const isUnfinished = content.rows.some(({ shortTitle }) =>
    SIDES.some((language) => breaksOff(shortTitle?.[language])),
  );
  const byRow = new Map<string, DraftDoubt[]>();
  for (const doubt of draft.doubts) {
    if (resolved.has(doubt.doubtId) || (doubt.reason === 'shortTitlesUnfinished' && !isUnfinished)) continue;
    const rowId = rowOfDoubt(doubt, draft.content.rows, content.rows);
    byRow.set(rowId, [...(byRow.get(rowId) ?? []), doubt]);
  }
  return byRow;
}

/** Why a row cannot be registered as it is, apart from doubts; the API's checks say the same after saving. */
export function isIncomplete({ kind, fr, nl, owner, shortTitle }: DraftRow): boolean {
  if (kind === 'furniture') return false;
  // A theme without a printed heading has a text in neither language.
  if (kind === 'unplaced' || !fr !== !nl) return true;
  const isTitled = [shortTitle?.fr, shortTitle?.nl].every((title) => title?.trim() && title.length <= MAX_TITLE_LENGTH);
  if (kind === 'themeHeading') return !isTitled;
  return kind === 'request' && (!owner || !isTitled);
}

/** The rows to decide on: with an open doubt, or incomplete. In the order of the document. */
export function undecidedRows(draft: ResolutionDraft, content: Content): string[] {
  const doubts = unresolvedDoubts(draft, content);
  return content.rows
    .filter((row) => isIncomplete(row) || doubts.get(row.rowId)?.some(({ open }) => open))
    .map(({ rowId }) => rowId);
}

/** The next row of those to decide on, or the previous one, starting again at the end; undefined if there is none. */
export function nextUndecided(
  rows: Rows,
  undecided: readonly string[],
  from: string | undefined,
  by: 1 | -1,
): string | undefined {
  const at = from === undefined ? (by > 0 ? -1 : rows.length) : indexOf(rows, from);
  const places = undecided.map((id) => indexOf(rows, id));
  const place = by > 0 ? places.find((one) => one > at) : places.findLast((one) => one < at);
  return rows[place ?? places.at(by > 0 ? 0 : -1) ?? -1]?.rowId;
}

/** By row, the languages of its short title that no person looked at: neither typed in them nor in a confirmed list. */
export function unreviewedTitles(draft: ResolutionDraft, content: Content): Map<string, Language[]> {
  const titles = (rows: Rows) => new Map(rows.map((row) => [row.rowId, row.shortTitle]));
  const [saved, present] = [titles(draft.content.rows), titles(content.rows)];
  const confirmed = new Set(content.confirmedLists.map(({ listId }) => listId));
  const unreviewed = new Map<string, Language[]>();
  for (const { rowId, language } of draft.unreviewedTitles) {
    const title = present.get(rowId)?.[language];
    const list = listOf(draft.lists, rowId);
    if (!title || title !== saved.get(rowId)?.[language] || (list && confirmed.has(list.listId))) continue;
    unreviewed.set(rowId, [...(unreviewed.get(rowId) ?? []), language]);
  }
  return unreviewed;
}

/** The list of a row that is to be confirmed. */
export const listOf = (lists: readonly DraftList[], rowId: string): DraftList | undefined =>
  lists.find(({ rowIds }) => rowIds.includes(rowId));
