import type { DraftRow, ResolutionDraft } from '../../../api/schema.gen';
import { draftContentOf } from './testRows';

const BY_CALLER = { userId: 'p', byCaller: true, actedAt: '2026-11-27T10:00:00Z' };

/** A draft under review. */
export const draftOf = (rows: DraftRow[], more: Partial<ResolutionDraft> = {}): ResolutionDraft => ({
  resolutionDraftId: '01939b3e-7d1a-7c3e-9c52-3f0f3c2a1b4d',
  href: 'https://example.org/resolutionDrafts/1',
  state: 'review',
  source: {
    href: 'https://example.org/resolutionDrafts/1/source',
    fileName: 'a-590.pdf',
    mediaType: 'application/pdf',
    fileSize: 1000,
    contentHash: '0'.repeat(64),
  },
  created: BY_CALLER,
  saved: BY_CALLER,
  content: draftContentOf(rows),
  doubts: [],
  lists: [],
  unreviewedTitles: [],
  corrections: [],
  problems: [],
  movedWords: [],
  differences: [],
  ...more,
});
