import { ApiError } from '../../../api/client';
import type { ApiResult } from '../session/send';
import { Autosave, type AutosaveEvent, type AutosaveState, type Ending, isEnded, type Saving } from './autosave';
import type { Conflict, DraftKind } from './draftKind';
import type { UnsavedDrafts } from './unsavedDrafts';

const PAUSE_MS = 1_000;

/** The HTTP status of the API's refusal, if the error is one. */
export const statusOf = (error: unknown) => (error instanceof ApiError ? error.status : undefined);

/** The draft is not acted on, because it could not be saved: a conflict is open, or it was published or deleted. */
export class NotSaved extends Error {
  constructor(readonly saving: Saving) {
    super(saving);
  }
}

/**
 * Saves a draft while it is edited, one request at a time, and keeps unsaved content in the tab. `Autosave` has the state
 * and its changes by requests and input.
 */
export class Autosaver<Content, Draft, FieldConflict extends Conflict> {
  readonly #kind: DraftKind<Content, Draft, FieldConflict>;
  readonly #autosave: Autosave<Content, Draft, FieldConflict>;
  #state: AutosaveState<Content, Draft, FieldConflict>;
  /** The draft that ended, until its content is continued in another one. */
  #former: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  /** @param render is called after each change of the state */
  constructor(
    kind: DraftKind<Content, Draft, FieldConflict>,
    readonly unsaved: UnsavedDrafts<Content>,
    readonly render: () => void,
  ) {
    this.#kind = kind;
    this.#autosave = new Autosave(kind);
    this.#state = this.#autosave.newDraft(crypto.randomUUID());
  }

  get state(): AutosaveState<Content, Draft, FieldConflict> {
    return this.#state;
  }

  #dispatch(event: AutosaveEvent<Content, Draft, FieldConflict>) {
    this.#state = this.#autosave.reduce(this.#state, event);
    this.render();
  }

  /**
   * Continues a draft with content that was not saved before.
   * @param current undefined: it is created when it is first saved
   * @param drafts ids of all drafts that the user could continue
   */
  open(current: ApiResult<Draft> | undefined, drafts: string[]): void {
    const unsaved = this.unsaved.find(current && this.#kind.idOf(current.value), drafts);
    this.#dispatch({ type: 'opened', current, unsaved });
    if (unsaved) this.unsaved.forget(unsaved.id);
    this.#scheduleSave();
  }

  /** @param field the text field in which it was typed, of which successive changes are undone in one step */
  change = (content: Content, field?: string) => this.#input({ type: 'changed', content, field });

  undo = () => this.#input({ type: 'undone' });

  redo = () => this.#input({ type: 'redone' });

  /** Resolves one conflict; changes are saved again after the last one. */
  choose = (conflict: FieldConflict, whose: 'mine' | 'theirs') => this.#input({ type: 'chosen', conflict, whose });

  #input(event: AutosaveEvent<Content, Draft, FieldConflict>) {
    this.#dispatch(event);
    this.#scheduleSave();
  }

  get #id() {
    return this.#state.draft && this.#kind.idOf(this.#state.draft);
  }

  /** Keeps unsaved changes in the tab, and saves them after a pause if no conflict is open. */
  #scheduleSave() {
    clearTimeout(this.#timer);
    if (this.#autosave.hasChanges(this.#state)) this.#keepUnsaved();
    else this.unsaved.forget(this.#id ?? this.#former);
    if (this.#state.saving === 'waiting') this.#timer = setTimeout(() => this.save(), PAUSE_MS);
  }

  #keepUnsaved() {
    const { history, base, key } = this.#state;
    this.unsaved.keep({ content: history.present, base, id: this.#id ?? this.#former, key });
  }

  /** Queues requests: each starts from the result of the one before. */
  #enqueue<Result>(act: () => Promise<Result>): Promise<Result> {
    const done = this.#queue.then(act);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  /** Saves all changes, creating the draft if needed. An error that prevents it is then in the state. */
  save(): Promise<void> {
    return this.#enqueue(() => this.#saveNow());
  }

  async #saveNow() {
    clearTimeout(this.#timer);
    if (isEnded(this.#state)) return;
    this.#dispatch({ type: 'saveStarted' });
    try {
      if (!this.#state.draft) await this.#create();
      while (this.#state.draft && this.#autosave.canSave(this.#state)) await this.#replace(this.#state.draft);
    } catch (error) {
      return this.#fail(error);
    }
    this.#settle();
  }

  #settle() {
    if (isEnded(this.#state)) return;
    this.#dispatch({ type: 'settled' });
    this.#scheduleSave();
  }

  /** A colleague or another tab may have created a draft since this one was opened. */
  async #create() {
    const current = await this.#kind.create?.(this.#state.key);
    if (!current) return;
    this.#dispatch({ type: 'read', current });
    this.#keepUnsaved();
    this.unsaved.forget(undefined);
    if (this.#former !== undefined) this.unsaved.forget(this.#former);
    this.#former = undefined;
  }

  async #replace(draft: Draft) {
    const sent = this.#state.history.present;
    const id = this.#kind.idOf(draft);
    try {
      this.#dispatch({ type: 'stored', current: await this.#kind.replace(id, this.#state.etag, sent), sent });
    } catch (error) {
      if (statusOf(error) !== 412) throw error;
      await this.#read(id);
    }
  }

  /** Merges the API's version, or ends if it was published. */
  async #read(id: string) {
    const current = await this.#kind.read(id);
    if (this.#kind.isPublished?.(current.value)) this.#end('published', this.#kind.contentOf(current.value));
    else this.#dispatch({ type: 'read', current });
  }

  async #fail(error: unknown) {
    const id = this.#id;
    if (await this.#isLost(error)) return;
    if (id && statusOf(error) === 409 && this.#kind.isPublished) await this.#read(id).catch(() => undefined);
    if (!isEnded(this.#state)) this.#dispatch({ type: 'failed', error });
  }

  /** Ends if the refusal says that the draft is gone, or that the user's body is no longer responsible for its request. */
  async #isLost(error: unknown): Promise<boolean> {
    const status = statusOf(error);
    if (status !== 403 && status !== 404) return false;
    const heir = await this.#kind.heir?.().catch(() => undefined);
    if (heir !== undefined) this.#end('handedOver', this.#state.base, heir);
    else if (status === 404 && this.#id !== undefined) this.#end('deleted', this.#state.base);
    return isEnded(this.#state);
  }

  /** The draft can no longer be changed: unsaved content waits for another draft. */
  #end(by: Ending, stored: Content, heir?: string) {
    const hasUnsaved = !this.#kind.same(this.#state.history.present, stored);
    this.#former = this.#id;
    this.#dispatch({ type: 'ended', by, heir, key: crypto.randomUUID() });
    if (hasUnsaved) this.#keepUnsaved();
    else this.unsaved.forget(this.#former);
  }

  /** Continues with the unsaved content in another draft. */
  continueInNewDraft(): Promise<void> {
    this.#dispatch({ type: 'restarted' });
    return this.save();
  }

  /** Reads the draft after a request changed it that was not made here: it has a new ETag and perhaps a colleague's changes. */
  reread(): Promise<void> {
    return this.#enqueue(async () => {
      try {
        if (this.#id) await this.#read(this.#id);
      } catch (error) {
        if (!(await this.#isLost(error))) throw error;
      }
      this.#settle();
    });
  }

  /** Takes the version that an action returned. */
  take(current: ApiResult<Draft>): void {
    this.#dispatch({ type: 'read', current });
    this.#settle();
  }

  /**
   * Saves the draft, then acts on the saved version. If the API refuses because of another version, that one is then shown.
   * @throws NotSaved, the error that prevented the saving, or the refusal of the action
   */
  act<Result>(action: (draft: Draft, etag: string) => Promise<Result>): Promise<Result> {
    return this.#enqueue(async () => {
      await this.#saveNow();
      const { draft, error, saving } = this.#state;
      if (error) throw error;
      if (saving !== 'saved' || !draft) throw new NotSaved(saving);
      return this.#request(draft, action);
    });
  }

  async #request<Result>(draft: Draft, action: (draft: Draft, etag: string) => Promise<Result>): Promise<Result> {
    try {
      return await action(draft, this.#state.etag);
    } catch (error) {
      const status = statusOf(error);
      await this.#isLost(error);
      if (status === 409 || status === 412) {
        await this.#read(this.#kind.idOf(draft));
        this.#settle();
      }
      throw error;
    }
  }

  /** Deletes the draft, if it was created, and all unsaved content; a draft that a colleague deleted too is no error. */
  discard(remove: (draft: Draft, etag: string) => Promise<unknown>): Promise<void> {
    return this.#enqueue(async () => {
      clearTimeout(this.#timer);
      const { draft } = this.#state;
      const id = this.#id;
      if (draft)
        await this.#request(draft, (...version) =>
          remove(...version).catch((error) => {
            if (statusOf(error) !== 404) throw error;
          }),
        );
      this.unsaved.forget(id ?? this.#former);
    });
  }
}
