import type { ResolutionDraftContent as Content, Resolution, ResolutionDraft } from '../../../api/schema.gen';
import { Autosaver } from '../autosave/autosaver';
import { UnsavedDrafts } from '../autosave/unsavedDrafts';
import type { ApiResult } from '../session/send';
import * as api from './draftApi';
import type { Conflict } from './merge';
import { RESOLUTION_DRAFTS, type ReviewState } from './reviewDraft';

/** Saves a draft of a resolution while it is reviewed, submits and registers it. */
export class ReviewSaver {
  readonly #autosaver: Autosaver<Content, ResolutionDraft, Conflict>;
  /** The last version of the API, also after a colleague deleted the draft. */
  #draft: ResolutionDraft;

  private constructor(userId: string, current: ApiResult<ResolutionDraft>, render: (saver: ReviewSaver) => void) {
    const id = RESOLUTION_DRAFTS.idOf(current.value);
    const unsaved = new UnsavedDrafts<Content>(userId, `resolutionDraft ${id} content`);
    this.#draft = current.value;
    this.#autosaver = new Autosaver(RESOLUTION_DRAFTS, unsaved, () => render(this));
    this.#autosaver.open(current, [id]);
  }

  /** @param render is called after each change of the state */
  static async open(userId: string, draftId: string, render: (saver: ReviewSaver) => void): Promise<ReviewSaver> {
    return new ReviewSaver(userId, await api.readDraft(draftId), render);
  }

  get state(): ReviewState {
    const { state } = this.#autosaver;
    this.#draft = state.draft ?? this.#draft;
    return { ...state, draft: this.#draft };
  }

  /** @param field the text field in which it was typed, of which successive changes are undone in one step */
  change = (content: Content, field?: string) => this.#autosaver.change(content, field);

  undo = () => this.#autosaver.undo();

  redo = () => this.#autosaver.redo();

  choose = (conflict: Conflict, whose: 'mine' | 'theirs') => this.#autosaver.choose(conflict, whose);

  save = () => this.#autosaver.save();

  /** Reads what colleagues have changed. */
  reread = () => this.#autosaver.reread();

  submit = () => this.#act(api.submitDraft).then((current) => this.#autosaver.take(current));

  withdraw = () => this.#act(api.withdrawSubmission).then((current) => this.#autosaver.take(current));

  /** Sends the submitted draft back to review. */
  refuse = (reason: string) =>
    this.#act((draftId, etag) => api.refuseSubmission(draftId, etag, reason)).then((current) =>
      this.#autosaver.take(current),
    );

  register = async (): Promise<Resolution> => {
    const { value } = await this.#act(api.registerDraft);
    this.#autosaver.unsaved.forget(this.#draft.resolutionDraftId);
    return value;
  };

  remove = () => this.#autosaver.discard(({ resolutionDraftId }, etag) => api.deleteDraft(resolutionDraftId, etag));

  /** Replaces the source, and shows how it differs. */
  replaceSource = (file: File, watch: Parameters<typeof api.createResolutionDraft>[1]) =>
    this.#act((draftId, etag) => api.replaceSource(draftId, etag, file, watch)).then(this.reread);

  /** @throws ApiError, NotSaved, or what prevented the saving */
  #act<Result>(action: (draftId: string, etag: string) => Promise<Result>): Promise<Result> {
    return this.#autosaver.act(({ resolutionDraftId }, etag) => action(resolutionDraftId, etag));
  }
}
