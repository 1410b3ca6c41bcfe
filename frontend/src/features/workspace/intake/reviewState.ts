import { ApiError } from '../../../api/client';
import type { ResolutionDraftContent as Content, ResolutionDraft } from '../../../api/schema.gen';
import type { ApiResult } from '../session/send';
import { LoginUnavailable, SessionExpired } from '../session/session';
import { type History, record, redo, startHistory, undo } from './history';
import { type Conflict, equal, merge, takeTheirs } from './merge';

/** As for drafts of reports: `sessionExpired`, `loginUnavailable` and `failed` say why the changes could not be saved. */
export type Saving =
  | 'saved'
  | 'waiting'
  | 'saving'
  | 'conflict'
  | 'sessionExpired'
  | 'loginUnavailable'
  | 'failed'
  | 'deleted';

export interface ReviewState {
  readonly saving: Saving;
  /** In the states `sessionExpired`, `loginUnavailable` and `failed`. */
  readonly error: unknown;
  /** The API's version. */
  readonly draft: ResolutionDraft;
  readonly etag: string;
  /** The last content of the API that `history.present` contains. */
  readonly base: Content;
  readonly history: History<Content>;
  /** Values of a colleague; the user's stay until one is chosen. */
  readonly conflicts: readonly Conflict[];
  /** A colleague's changes were taken over without a conflict. */
  readonly merged: boolean;
}

export type ReviewEvent =
  | { type: 'changed'; content: Content }
  | { type: 'undone' | 'redone' | 'saveStarted' | 'settled' }
  | { type: 'chosen'; conflict: Conflict; whose: 'mine' | 'theirs' }
  /** The API's version was read: merges a colleague's changes. */
  | { type: 'read'; current: ApiResult<ResolutionDraft> }
  /** The API stored the content that was sent. */
  | { type: 'stored'; current: ApiResult<ResolutionDraft>; sent: Content }
  | { type: 'failed'; error: unknown };

/** @param unsaved content that was not saved before the page was left, and its base */
export function openReview(
  { value, etag }: ApiResult<ResolutionDraft>,
  unsaved?: { base: Content; content: Content },
): ReviewState {
  const opened: ReviewState = {
    saving: 'saved',
    error: undefined,
    draft: value,
    etag,
    base: unsaved?.base ?? value.content,
    history: startHistory(unsaved?.content ?? value.content),
    conflicts: [],
    merged: false,
  };
  return settle(unsaved ? take(opened, { value, etag }) : opened);
}

export const isChanged = ({ history, base }: ReviewState) => !equal(history.present, base);

export function reduce(state: ReviewState, event: ReviewEvent): ReviewState {
  switch (event.type) {
    case 'changed':
      return settle({ ...state, history: record(state.history, event.content) });
    case 'undone':
      return settle({ ...state, history: undo(state.history) });
    case 'redone':
      return settle({ ...state, history: redo(state.history) });
    case 'chosen': {
      const conflicts = state.conflicts.filter((one) => one !== event.conflict);
      const content = event.whose === 'theirs' ? takeTheirs(state.history.present, event.conflict) : undefined;
      return settle({ ...state, conflicts, history: content ? record(state.history, content) : state.history });
    }
    case 'saveStarted':
      return { ...state, saving: 'saving', error: undefined };
    case 'read':
      return take(state, event.current);
    case 'stored':
      return stored(state, event.current, event.sent);
    case 'settled':
      return settle(state);
    case 'failed':
      return { ...state, ...failure(event.error) };
  }
}

/** Merges another version with the unsaved changes. Earlier versions lack what was merged, and are dropped. */
function take(state: ReviewState, { value, etag }: ApiResult<ResolutionDraft>): ReviewState {
  const { content, conflicts } = merge(state.base, state.history.present, value.content);
  const same = equal(content, state.history.present);
  return {
    ...state,
    draft: value,
    etag,
    base: value.content,
    history: same ? state.history : startHistory(content),
    conflicts,
    merged: state.merged || !same,
  };
}

/** The API adds versions to confirmations: they are taken over, and earlier versions can still be restored. */
function stored(state: ReviewState, { value, etag }: ApiResult<ResolutionDraft>, sent: Content): ReviewState {
  const { present } = state.history;
  const content = equal(present, sent) ? value.content : merge(sent, present, value.content).content;
  return { ...state, draft: value, etag, base: value.content, history: { ...state.history, present: content } };
}

/** The state without requests under way. */
function settle(state: ReviewState): ReviewState {
  if (state.saving === 'deleted') return state;
  const saving = state.conflicts.length > 0 ? 'conflict' : isChanged(state) ? 'waiting' : 'saved';
  return { ...state, saving, error: undefined };
}

function failure(error: unknown): Pick<ReviewState, 'saving' | 'error'> {
  if (error instanceof SessionExpired) return { saving: 'sessionExpired', error };
  if (error instanceof LoginUnavailable) return { saving: 'loginUnavailable', error };
  if (error instanceof ApiError && error.status === 404) return { saving: 'deleted', error: undefined };
  return { saving: 'failed', error: error instanceof ApiError ? error : new ApiError('server') };
}
