import type { ResolutionDraftContent as Content, ResolutionDraft } from '../../../api/schema.gen';
import type { AutosaveState } from '../autosave/autosave';
import type { DraftKind } from '../autosave/draftKind';
import * as api from './draftApi';
import { type Conflict, equal, merge, put } from './merge';

/** A draft under review; the API's version is always there. */
export type ReviewState = AutosaveState<Content, ResolutionDraft, Conflict> & { readonly draft: ResolutionDraft };

/** Drafts of resolutions. */
export const RESOLUTION_DRAFTS: DraftKind<Content, ResolutionDraft, Conflict> = {
  empty: { rows: [], newBodies: [], corrections: [], resolvedDoubts: [], confirmedLists: [] },
  idOf: ({ resolutionDraftId }) => resolutionDraftId,
  contentOf: ({ content }) => content,
  same: equal,
  merge,
  put,
  /** The API adds versions to confirmations. */
  stored: (present, sent, { content }) => ({
    content: equal(present, sent) ? content : merge(sent, present, content).content,
    base: content,
  }),
  read: (id) => api.readDraft(id),
  replace: (id, etag, content) => api.replaceDraft(id, etag, content),
};
