import { ApiError } from '../../../api/client';
import type { ResolutionDraftContent as Content, Resolution, ResolutionDraft } from '../../../api/schema.gen';
import type { ApiResult } from '../session/send';
import { unsaved } from '../session/unsaved';
import * as api from './draftApi';
import type { Conflict } from './merge';
import { NotSaved } from './notSaved';
import { isChanged, openReview, type ReviewEvent, type ReviewState, reduce } from './reviewState';

const PAUSE_MS = 1_000;

/** Saves a draft of a resolution while it is reviewed, one request at a time; unsaved changes are kept in the tab. */
export class ReviewSaver {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(
    readonly person: string,
    readonly place: string,
    public state: ReviewState,
    readonly render: (state: ReviewState) => void,
  ) {}

  /** @param render is called with each new state */
  static async open(person: string, draftId: string, render: (state: ReviewState) => void): Promise<ReviewSaver> {
    const place = `resolutionDraft ${draftId}`;
    const current = await api.readDraft(draftId);
    const kept = unsaved.find<{ base: Content; content: Content }>(person, place);
    const saver = new ReviewSaver(person, place, openReview(current, kept), render);
    render(saver.state);
    saver.#schedule();
    return saver;
  }

  #dispatch(event: ReviewEvent) {
    this.state = reduce(this.state, event);
    this.render(this.state);
  }

  change(content: Content) {
    this.#input({ type: 'changed', content });
  }

  undo() {
    this.#input({ type: 'undone' });
  }

  redo() {
    this.#input({ type: 'redone' });
  }

  choose(conflict: Conflict, whose: 'mine' | 'theirs') {
    this.#input({ type: 'chosen', conflict, whose });
  }

  #input(event: ReviewEvent) {
    this.#dispatch(event);
    this.#schedule();
  }

  #schedule() {
    clearTimeout(this.#timer);
    const { base, history, saving } = this.state;
    if (isChanged(this.state)) this.#keep({ base, content: history.present });
    else unsaved.forget(this.person, this.place);
    if (saving === 'waiting') this.#timer = setTimeout(() => this.save(), PAUSE_MS);
  }

  /** A large draft may not fit into the tab's storage: it is then saved by the API only. */
  #keep(changes: { base: Content; content: Content }) {
    try {
      unsaved.keep(this.person, this.place, changes);
    } catch {
      unsaved.forget(this.person, this.place);
    }
  }

  /** Queues requests: each starts from the result of the one before. */
  #enqueue<Result>(act: () => Promise<Result>): Promise<Result> {
    const done = this.#queue.then(act);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  save(): Promise<void> {
    return this.#enqueue(() => this.#saveNow());
  }

  async #saveNow() {
    clearTimeout(this.#timer);
    if (this.state.saving === 'deleted') return;
    this.#dispatch({ type: 'saveStarted' });
    try {
      while (isChanged(this.state) && this.state.conflicts.length === 0) await this.#replace();
    } catch (error) {
      return this.#dispatch({ type: 'failed', error });
    }
    this.#dispatch({ type: 'settled' });
    this.#schedule();
  }

  async #replace() {
    const sent = this.state.history.present;
    const { resolutionDraftId } = this.state.draft;
    try {
      this.#dispatch({
        type: 'stored',
        current: await api.replaceDraft(resolutionDraftId, this.state.etag, sent),
        sent,
      });
    } catch (error) {
      if (!(error instanceof ApiError && error.status === 412)) throw error;
      this.#dispatch({ type: 'read', current: await api.readDraft(resolutionDraftId) });
    }
  }

  /** Saves, then acts on the draft as it is shown. @throws ApiError, NotSaved, or what prevented the saving */
  #act<Result>(act: (draftId: string, etag: string) => Promise<Result>): Promise<Result> {
    return this.#enqueue(async () => {
      await this.#saveNow();
      if (this.state.error) throw this.state.error;
      if (this.state.saving !== 'saved') throw new NotSaved(this.state.saving);
      const { resolutionDraftId } = this.state.draft;
      try {
        return await act(resolutionDraftId, this.state.etag);
      } catch (error) {
        // A colleague changed or submitted it: shows the current version beside the refusal.
        if (error instanceof ApiError && (error.status === 412 || error.status === 409))
          await this.#reload(resolutionDraftId).catch(() => undefined);
        throw error;
      }
    });
  }

  async #reload(draftId: string) {
    this.#read(await api.readDraft(draftId));
  }

  #read(current: ApiResult<ResolutionDraft>) {
    this.#dispatch({ type: 'read', current });
    this.#dispatch({ type: 'settled' });
    this.#schedule();
  }

  submit = () => this.#act(api.submitDraft).then((current) => this.#read(current));

  withdraw = () => this.#act(api.withdrawSubmission).then((current) => this.#read(current));

  register = (): Promise<Resolution> =>
    this.#act(api.registerDraft).then(({ value }) => {
      unsaved.forget(this.person, this.place);
      return value;
    });

  remove = () => this.#act(api.deleteDraft).then(() => unsaved.forget(this.person, this.place));

  /** Replaces the source, and shows how it differs. */
  replaceSource = (file: File, watch: Parameters<typeof api.createDraft>[1]) =>
    this.#act((draftId, etag) => api.replaceSource(draftId, etag, file, watch)).then((draft) =>
      this.#reload(draft.resolutionDraftId),
    );
}
