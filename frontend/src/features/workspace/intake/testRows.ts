import type { DraftRow, ResolutionDraftContent } from '../../../api/schema.gen';

const side = (text: string) => ({ runs: [{ kind: 'plain' as const, text }] });

/** A request with a text in both languages that begins with its id. */
export const bilingual = (rowId: string, level = 0): DraftRow => ({
  rowId,
  kind: 'request',
  level,
  fr: side(`${rowId} un deux`),
  nl: side(`${rowId} een twee`),
});

/** The content of a draft. */
export const draftContentOf = (rows: DraftRow[]): ResolutionDraftContent => ({
  rows,
  newBodies: [],
  corrections: [],
  resolvedDoubts: [],
  confirmedLists: [],
});
