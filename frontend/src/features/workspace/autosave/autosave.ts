import { ApiError } from '../../../api/client';
import type { ApiResult } from '../session/send';
import { LoginUnavailable, SessionExpired } from '../session/session';
import type { Conflict, DraftKind } from './draftKind';
import { type History, record, redo, startHistory, undo } from './editHistory';
import type { UnsavedDraft } from './unsavedDrafts';

/**
 * State of the content:
 * - `saved`: the API has it; `waiting`: it is changed, and will be saved; `saving`: requests are under way;
 * - `conflict`: a colleague changed the same fields, and the user has not chosen yet;
 * - `sessionExpired`: the session has ended; `loginUnavailable`: the login does not respond; `failed`: the API refused it or did not answer;
 * - `published`, `deleted`: a colleague published or deleted the draft;
 * - `handedOver`: the draft went to another body with its request.
 */
export type Saving =
  | 'saved'
  | 'waiting'
  | 'saving'
  | 'conflict'
  | 'sessionExpired'
  | 'loginUnavailable'
  | 'failed'
  | Ending;

/** How a draft ended for the user. */
export type Ending = 'published' | 'deleted' | 'handedOver';

/** Why it could not be saved. */
export type SaveError = ApiError | LoginUnavailable | SessionExpired;

/** A draft that is edited. */
export interface AutosaveState<Content, Draft, FieldConflict extends Conflict> {
  readonly saving: Saving;
  /** In the states `sessionExpired`, `loginUnavailable` and `failed`. */
  readonly error: SaveError | undefined;
  /** The body to which the draft went, in the state `handedOver`. */
  readonly heir: string | undefined;
  /** The content that the user sees, with its earlier and undone versions. */
  readonly history: History<Content>;
  /**
   * The last version of the API that the content contains, before the first one the initial content; for values in
   * conflict, the common ancestor.
   */
  readonly base: Content;
  /** Values that a colleague changed too: the user's stay until one is chosen. */
  readonly conflicts: readonly FieldConflict[];
  /** A colleague's changes were merged without a conflict. */
  readonly merged: boolean;
  /** The API's version; undefined until the draft is created, and after it was published or deleted. */
  readonly draft: Draft | undefined;
  readonly etag: string;
  /** Idempotency key of the draft's creation. */
  readonly key: string;
}

export type AutosaveEvent<Content, Draft, FieldConflict extends Conflict> =
  /** The draft to continue was read, if there is one, and unsaved content was found in the tab. */
  | { type: 'opened'; current: ApiResult<Draft> | undefined; unsaved: UnsavedDraft<Content> | undefined }
  /** `field`: the text field in which it was typed, of which successive changes are undone in one step. */
  | { type: 'changed'; content: Content; field?: string | undefined }
  | { type: 'undone' | 'redone' | 'saveStarted' }
  /** The user chose a version of a value in conflict. */
  | { type: 'chosen'; conflict: FieldConflict; whose: 'mine' | 'theirs' }
  /** The API's version was read, or created. */
  | { type: 'read'; current: ApiResult<Draft> }
  /** The API stored the content that was sent. */
  | { type: 'stored'; current: ApiResult<Draft>; sent: Content }
  /** All requests are done. */
  | { type: 'settled' }
  | { type: 'failed'; error: unknown }
  /** The draft can no longer be changed; `key` will create the next one. */
  | { type: 'ended'; by: Ending; heir?: string | undefined; key: string }
  /** The user continues in another draft. */
  | { type: 'restarted' };

export const isEnded = ({ saving }: { saving: Saving }) =>
  saving === 'published' || saving === 'deleted' || saving === 'handedOver';

/** The states of drafts of one kind. */
export class Autosave<Content, Draft, FieldConflict extends Conflict> {
  constructor(readonly kind: DraftKind<Content, Draft, FieldConflict>) {}

  /** Before a draft is read or created. */
  newDraft(key: string): AutosaveState<Content, Draft, FieldConflict> {
    return {
      saving: 'saved',
      error: undefined,
      heir: undefined,
      history: startHistory(this.#initial),
      base: this.#initial,
      conflicts: [],
      merged: false,
      draft: undefined,
      etag: '',
      key,
    };
  }

  get #initial(): Content {
    return this.kind.initial ?? this.kind.empty;
  }

  hasChanges({ history, base }: AutosaveState<Content, Draft, FieldConflict>): boolean {
    return !this.kind.same(history.present, base);
  }

  /** Whether changes are to be sent now. */
  canSave(state: AutosaveState<Content, Draft, FieldConflict>): boolean {
    return this.hasChanges(state) && state.conflicts.length === 0;
  }

  reduce(
    state: AutosaveState<Content, Draft, FieldConflict>,
    event: AutosaveEvent<Content, Draft, FieldConflict>,
  ): AutosaveState<Content, Draft, FieldConflict> {
    switch (event.type) {
      case 'opened': {
        const { current, unsaved } = event;
        const restored = unsaved ? this.#restore(state, unsaved, current && this.kind.idOf(current.value)) : state;
        return this.#settle({ ...(current ? this.#merge(restored, current) : restored), merged: false });
      }
      case 'changed':
        return this.#settle({ ...state, history: record(state.history, event.content, event.field) });
      case 'undone':
        return this.#settle({ ...state, history: undo(state.history) });
      case 'redone':
        return this.#settle({ ...state, history: redo(state.history) });
      case 'chosen':
        return this.#choose(state, event.conflict, event.whose);
      case 'saveStarted':
        return { ...state, saving: 'saving', error: undefined };
      case 'read':
        return this.#merge(state, event.current);
      case 'stored': {
        const { value, etag } = event.current;
        const { present } = state.history;
        const stored = this.kind.stored?.(present, event.sent, value) ?? { content: present, base: event.sent };
        const history = { ...state.history, present: stored.content };
        return { ...state, draft: value, etag, base: stored.base, history };
      }
      case 'settled':
        return this.#settle(state);
      case 'failed':
        return { ...state, ...failure(event.error) };
      case 'ended': {
        const { by: saving, heir, key } = event;
        return { ...state, saving, heir, error: undefined, base: this.#initial, conflicts: [], draft: undefined, key };
      }
      case 'restarted':
        return { ...state, saving: 'waiting' };
    }
  }

  /** Takes over the content that was not saved before the page was left. */
  #restore(
    state: AutosaveState<Content, Draft, FieldConflict>,
    unsaved: UnsavedDraft<Content>,
    id: string | undefined,
  ): AutosaveState<Content, Draft, FieldConflict> {
    return {
      ...state,
      history: startHistory(unsaved.content),
      ...(unsaved.id === id && { base: unsaved.base }),
      ...(!unsaved.id && { key: unsaved.key }),
    };
  }

  /** Merges the API's version with the unsaved changes. Earlier versions lack what was merged, and are dropped. */
  #merge(
    state: AutosaveState<Content, Draft, FieldConflict>,
    { value, etag }: ApiResult<Draft>,
  ): AutosaveState<Content, Draft, FieldConflict> {
    const { present } = state.history;
    const current = this.kind.contentOf(value);
    const isNew = !state.draft && this.kind.same(current, this.kind.empty);
    const { content, conflicts } = this.kind.merge(state.base, present, isNew ? state.base : current);
    const isSame = this.kind.same(content, present);
    return {
      ...state,
      merged: state.merged || !isSame,
      history: isSame ? state.history : startHistory(content),
      base: conflicts.reduce((base, conflict) => this.kind.put(base, conflict, conflict.base), current),
      conflicts,
      draft: value,
      etag,
    };
  }

  #choose(state: AutosaveState<Content, Draft, FieldConflict>, conflict: FieldConflict, whose: 'mine' | 'theirs') {
    const take = (content: Content) => this.kind.put(content, conflict, conflict.theirs);
    return this.#settle({
      ...state,
      conflicts: state.conflicts.filter((one) => one !== conflict),
      base: take(state.base),
      history: whose === 'theirs' ? record(state.history, take(state.history.present)) : state.history,
    });
  }

  /** The state without requests under way. */
  #settle(state: AutosaveState<Content, Draft, FieldConflict>): AutosaveState<Content, Draft, FieldConflict> {
    if (isEnded(state)) return state;
    const saving = state.conflicts.length > 0 ? 'conflict' : this.hasChanges(state) ? 'waiting' : 'saved';
    return { ...state, saving, error: undefined };
  }
}

function failure(error: unknown): { saving: Saving; error: SaveError } {
  if (error instanceof SessionExpired) return { saving: 'sessionExpired', error };
  if (error instanceof LoginUnavailable) return { saving: 'loginUnavailable', error };
  return { saving: 'failed', error: error instanceof ApiError ? error : new ApiError('server') };
}
