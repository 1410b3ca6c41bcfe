import type { DraftRow, DraftRowKind, DraftRowSide, Language, ResolutionDraftContent } from '../../../api/schema.gen';

/** Rows in the order of the document. No operation changes this order. */
export type Rows = readonly DraftRow[];

export const SIDES: readonly Language[] = ['fr', 'nl'];

export const oppositeLanguage = (language: Language): Language => (language === 'fr' ? 'nl' : 'fr');

/** The most characters of a short title. */
export const MAX_TITLE_LENGTH = 80;

const MAX_LEVEL = 9;

/** The printed text of a side, footnote marks included: offsets of the cursor count these characters. */
export const textOf = (side: DraftRowSide | undefined): string => side?.runs.map(({ text }) => text).join('') ?? '';

export const indexOf = (rows: Rows, rowId: string): number => rows.findIndex((row) => row.rowId === rowId);

const SECTIONS: Record<DraftRowKind, string> = {
  cover: 'cover',
  opening: 'opening',
  recitalIntroduction: 'recitals',
  recital: 'recitals',
  requestsIntroduction: 'requests',
  themeHeading: 'requests',
  leadIn: 'requests',
  request: 'requests',
  signatory: 'signatories',
  footnote: 'footnotes',
  furniture: 'furniture',
  unplaced: 'unplaced',
};

/** Rows of different sections are neither nested in nor joined with each other. */
export const sectionOf = ({ kind }: DraftRow): string => SECTIONS[kind];

/** The index after the last row that is nested in the row at `from`. */
export function endOfSubtree(rows: Rows, from: number): number {
  const parent = rows[from] as DraftRow;
  let end = from + 1;
  for (let row = rows[end]; row && sectionOf(row) === sectionOf(parent) && row.level > parent.level; row = rows[end])
    end++;
  return end;
}

/** The row with other sides; a missing side is left out, as the contract wants. */
export function withSides(row: DraftRow, sides: Partial<Record<Language, DraftRowSide | undefined>>): DraftRow {
  const changed: DraftRow = { ...row };
  for (const language of SIDES) {
    if (!(language in sides)) continue;
    const side = sides[language];
    if (side) changed[language] = side;
    else delete changed[language];
  }
  return changed;
}

export const replaceAt = (rows: Rows, at: number, row: DraftRow): Rows => rows.with(at, row);

/**
 * Other rows in a draft. A confirmation that the API has not stored yet is dropped: it was about the rows before, and would
 * confirm these.
 */
export const withRows = (content: ResolutionDraftContent, rows: Rows): ResolutionDraftContent =>
  rows === content.rows
    ? content
    : { ...content, rows: [...rows], confirmedLists: content.confirmedLists.filter(({ version }) => version) };

/** Moves a row and the rows nested in it by one level; unchanged where that is not possible. */
export function indent(rows: Rows, rowId: string, by: 1 | -1): Rows {
  const at = indexOf(rows, rowId);
  const row = rows[at];
  if (!row) return rows;
  const before = rows[at - 1];
  const deepest = before && sectionOf(before) === sectionOf(row) ? before.level + 1 : 0;
  const end = endOfSubtree(rows, at);
  const moved = rows.slice(at, end).map((one) => ({ ...one, level: one.level + by }));
  const level = row.level + by;
  if (level < 0 || level > deepest || moved.some((one) => one.level > MAX_LEVEL)) return rows;
  return [...rows.slice(0, at), ...moved, ...rows.slice(end)];
}

/** Changes the kind of a row. Properties that only the former kind may have are dropped. */
export function changeKind(rows: Rows, rowId: string, kind: DraftRowKind): Rows {
  const at = indexOf(rows, rowId);
  const row = rows[at];
  if (!row || row.kind === kind) return rows;
  const { owner, participants, shortTitle, ...rest } = row;
  const changed: DraftRow = { ...rest, kind };
  if (kind === 'request') {
    if (owner) changed.owner = owner;
    if (participants) changed.participants = participants;
  }
  if (shortTitle && hasTitle(changed)) changed.shortTitle = shortTitle;
  if (sectionOf(changed) !== sectionOf(row)) changed.level = 0;
  return replaceAt(rows, at, changed);
}

/** Whether it is the heading of a theme for which the document prints none. */
export const isUnprinted = ({ kind, fr, nl }: DraftRow): boolean => kind === 'themeHeading' && !fr && !nl;

/** Whether rows of this kind have a short title. */
export const hasTitle = ({ kind }: DraftRow): boolean => kind === 'request' || kind === 'themeHeading';

/** Whether a person has to write a title: there is none, or the suggested one breaks off. */
export const needsTitle = (title: string | undefined): boolean => !title || breaksOff(title);

/** Whether a suggested title has to be written by a person. */
export const breaksOff = (title: string | undefined): boolean => title?.endsWith('…') ?? false;

/** The numbers that the requests will have: the theme's and the request's within it. */
export function numbersOf(rows: Rows): Map<string, string> {
  const numbers = new Map<string, string>();
  let theme = 0;
  let hasTheme = false;
  /** Whether the last row of the requests is a printed heading. */
  let isBelowHeading = false;
  let request = 0;
  for (const row of rows) {
    const { rowId, kind } = row;
    if (sectionOf(row) !== 'requests') continue;
    // A heading above an introduction is that of the requests below it, whatever else is printed between them.
    if (kind === 'requestsIntroduction') hasTheme = isBelowHeading;
    isBelowHeading = kind === 'themeHeading' && !isUnprinted(row);
    if (kind === 'themeHeading' || ((kind === 'leadIn' || kind === 'request') && !hasTheme)) {
      hasTheme = true;
      theme++;
      request = 0;
    }
    if (kind === 'request') numbers.set(rowId, `${theme}.${++request}`);
  }
  return numbers;
}

/** Requests whose short title in a language equals that of another one. */
export function duplicateTitles(rows: Rows, language: Language): Set<string> {
  const first = new Map<string, string>();
  const duplicates = new Set<string>();
  for (const { rowId, kind, shortTitle } of rows) {
    const title = shortTitle?.[language]?.trim().toLowerCase();
    if (kind !== 'request' || !title) continue;
    const earlier = first.get(title);
    if (earlier === undefined) first.set(title, rowId);
    else duplicates.add(earlier).add(rowId);
  }
  return duplicates;
}
