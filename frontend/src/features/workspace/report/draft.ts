import { ApiError } from '../../../api/client';
import type { ProgressReport } from '../../../api/schema.gen';
import type { ApiResult } from '../session/send';
import { LoginUnavailable, SessionExpired } from '../session/session';
import { type DraftValues, EMPTY_VALUES, type FieldName, reconcile, same, valuesOf } from './draftValues';
import type { UnsavedDraft } from './unsavedDrafts';

/**
 * State of the typed text:
 * - `saved`: the API has it; `waiting`: it is changed, and will be saved; `saving`: requests are under way;
 * - `conflict`: a colleague changed the same fields, and the user has not chosen yet;
 * - `sessionExpired`: the session has ended; `loginUnavailable`: the login does not answer; `failed`: the API refused it or did not answer;
 * - `published`, `deleted`: a colleague published or deleted the draft.
 */
export type Saving =
  | 'saved'
  | 'waiting'
  | 'saving'
  | 'conflict'
  | 'sessionExpired'
  | 'loginUnavailable'
  | 'failed'
  | 'published'
  | 'deleted';

/** Why it could not be saved. */
export type Trouble = ApiError | LoginUnavailable | SessionExpired;

/** A draft that is edited. */
export interface DraftState {
  readonly saving: Saving;
  /** In the states `sessionExpired`, `loginUnavailable` and `failed`. */
  readonly error: Trouble | undefined;
  readonly words: DraftValues;
  /** The last seen value of each field; for an unresolved conflict, the common ancestor. */
  readonly base: DraftValues;
  /** A colleague's values of fields that the user changed too: the user's stay until one is chosen. */
  readonly theirs: Partial<DraftValues>;
  /** A colleague's changes were merged without a conflict. */
  readonly merged: boolean;
  /** The API's version; undefined until the draft is created. */
  readonly report: ProgressReport | undefined;
  readonly etag: string;
  /** Idempotency key of the draft's creation. */
  readonly key: string;
}

export type DraftEvent =
  /** The draft to continue was read, if there is one, and unsaved text was found in the tab. */
  | { type: 'opened'; current: ApiResult<ProgressReport> | undefined; unsaved: UnsavedDraft | undefined }
  | { type: 'changed'; words: DraftValues }
  /** The user chose a version of a field in conflict. */
  | { type: 'chosen'; field: FieldName; whose: 'mine' | 'theirs' }
  | { type: 'saveStarted' }
  /** The API's version was read, or created. */
  | { type: 'read'; current: ApiResult<ProgressReport> }
  /** The API stored the words that were sent. */
  | { type: 'stored'; current: ApiResult<ProgressReport>; sent: DraftValues }
  /** All requests are done. */
  | { type: 'settled' }
  | { type: 'failed'; error: unknown }
  /** The draft can no longer be changed; `key` will create the next one. */
  | { type: 'ended'; by: 'published' | 'deleted'; key: string }
  /** The user continues in another draft. */
  | { type: 'restarted' };

export const newDraft = (key: string): DraftState => ({
  saving: 'saved',
  error: undefined,
  words: EMPTY_VALUES,
  base: EMPTY_VALUES,
  theirs: {},
  merged: false,
  report: undefined,
  etag: '',
  key,
});

/** The fields in conflict. */
export const conflictsOf = ({ theirs }: DraftState) => Object.keys(theirs) as FieldName[];

export const hasChanges = ({ words, base }: DraftState) => !same(words, base);

export const isEnded = ({ saving }: DraftState) => saving === 'published' || saving === 'deleted';

/** Whether changes are to be sent now. */
export const canSave = (draft: DraftState) => hasChanges(draft) && conflictsOf(draft).length === 0;

export function reduce(draft: DraftState, event: DraftEvent): DraftState {
  switch (event.type) {
    case 'opened': {
      const { current, unsaved } = event;
      const restored = unsaved ? restore(draft, unsaved, current?.value.progressReportId) : draft;
      return settle({ ...(current ? merge(restored, current) : restored), merged: false });
    }
    case 'changed':
      return settle({ ...draft, words: event.words });
    case 'chosen': {
      const { [event.field]: their = '', ...theirs } = draft.theirs;
      const base = { ...draft.base, [event.field]: their };
      const words = event.whose === 'theirs' ? { ...draft.words, [event.field]: their } : draft.words;
      return settle({ ...draft, theirs, base, words });
    }
    case 'saveStarted':
      return { ...draft, saving: 'saving', error: undefined };
    case 'read':
      return merge(draft, event.current);
    case 'stored':
      return { ...draft, report: event.current.value, etag: event.current.etag, base: event.sent };
    case 'settled':
      return settle(draft);
    case 'failed':
      return { ...draft, ...failure(event.error) };
    case 'ended':
      return {
        ...draft,
        saving: event.by,
        error: undefined,
        base: EMPTY_VALUES,
        theirs: {},
        report: undefined,
        key: event.key,
      };
    case 'restarted':
      return { ...draft, saving: 'waiting' };
  }
}

/** Takes over the text that was not saved before the page was left. */
const restore = (draft: DraftState, unsaved: UnsavedDraft, id: string | undefined): DraftState => ({
  ...draft,
  words: unsaved.words,
  ...(unsaved.id === id && { base: unsaved.base }),
  ...(!unsaved.id && { key: unsaved.key }),
});

/** Merges the API's version with the unsaved changes. */
function merge(draft: DraftState, { value, etag }: ApiResult<ProgressReport>): DraftState {
  const current = valuesOf(value);
  const { words, theirs } = reconcile(draft.base, draft.words, current);
  const open = Object.keys(theirs) as FieldName[];
  return {
    ...draft,
    merged: draft.merged || !same(words, draft.words),
    words,
    theirs,
    base: { ...current, ...Object.fromEntries(open.map((field) => [field, draft.base[field]])) },
    report: value,
    etag,
  };
}

/** The state without requests under way. */
function settle(draft: DraftState): DraftState {
  if (isEnded(draft)) return draft;
  const saving = conflictsOf(draft).length > 0 ? 'conflict' : hasChanges(draft) ? 'waiting' : 'saved';
  return { ...draft, saving, error: undefined };
}

function failure(error: unknown): Pick<DraftState, 'saving' | 'error'> {
  if (error instanceof SessionExpired) return { saving: 'sessionExpired', error };
  if (error instanceof LoginUnavailable) return { saving: 'loginUnavailable', error };
  return { saving: 'failed', error: error instanceof ApiError ? error : new ApiError('server') };
}
