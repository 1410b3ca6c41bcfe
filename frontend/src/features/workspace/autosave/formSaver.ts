import type { ApiResult } from '../session/send';
import type { AutosaveState } from './autosave';
import { Autosaver, NotSaved, statusOf } from './autosaver';
import { DraftConflict, UnresolvedConflict } from './draftConflicts';
import type { DraftKind } from './draftKind';
import type { FieldConflict, Values } from './fields';
import { UnsavedDrafts } from './unsavedDrafts';

/** Drafts of forms whose fields are texts. */
export type FormKind<Field extends string, Draft> = DraftKind<Values<Field>, Draft, FieldConflict<Field>>;

/** A draft as its form shows it. */
export interface FormState<Field extends string>
  extends Pick<AutosaveState<Values<Field>, unknown, FieldConflict<Field>>, 'saving' | 'error' | 'heir' | 'merged'> {
  readonly words: Values<Field>;
  /** A colleague's values of fields that the user changed too: the user's stay until one is chosen. */
  readonly theirs: Partial<Values<Field>>;
  /** Whether the API has the draft: before it is created, and after it was published or deleted, it has not. */
  readonly exists: boolean;
}

/** A draft, and what the user can do with it. */
export interface FormDraft<Field extends string> extends FormState<Field> {
  change(words: Values<Field>): void;
  choose(field: Field, whose: 'mine' | 'theirs'): void;
  save(): Promise<unknown>;
  continueInNewDraft(): Promise<unknown>;
}

/** Saves the draft of a form while it is edited, publishes or deletes it. */
export class FormSaver<Field extends string, Draft> {
  readonly #kind: FormKind<Field, Draft>;
  readonly #autosaver: Autosaver<Values<Field>, Draft, FieldConflict<Field>>;

  /**
   * @param userId owner of the content that is kept in the tab
   * @param place drafts at the same place are alternatives
   * @param render is called after each change of the state
   */
  constructor(kind: FormKind<Field, Draft>, userId: string, place: string, render: () => void) {
    this.#kind = kind;
    this.#autosaver = new Autosaver(kind, new UnsavedDrafts<Values<Field>>(userId, place), render);
  }

  get state(): FormState<Field> {
    const { saving, error, heir, merged, history, conflicts, draft } = this.#autosaver.state;
    const theirs = Object.fromEntries(conflicts.map((one) => [one.field, one.theirs])) as Partial<Values<Field>>;
    return { saving, error, heir, merged, words: history.present, theirs, exists: draft !== undefined };
  }

  /** The API's version; undefined until the draft is created, and after it was published or deleted. */
  get draft(): Draft | undefined {
    return this.#autosaver.state.draft;
  }

  /**
   * Continues a draft with content that was not saved before.
   * @param current undefined: it is created when it is first saved
   * @param drafts ids of all drafts that the user could continue
   */
  open = (current: ApiResult<Draft> | undefined, drafts: string[]) => this.#autosaver.open(current, drafts);

  change = (words: Values<Field>) => this.#autosaver.change(words);

  /** Resolves the conflict of one field. */
  choose = (field: Field, whose: 'mine' | 'theirs') => {
    const conflict = this.#autosaver.state.conflicts.find((one) => one.field === field);
    if (conflict) this.#autosaver.choose(conflict, whose);
  };

  /** Saves all changes, creating the draft if needed. */
  save = () => this.#autosaver.save();

  continueInNewDraft = () => this.#autosaver.continueInNewDraft();

  /** Reads the draft again after a request changed it that was not made here. */
  reread = () => this.#autosaver.reread();

  /**
   * Saves the draft, then publishes the saved version.
   * @throws DraftConflict or UnresolvedConflict: the current version is then shown; or the refusal
   */
  async publish(publication: (draft: Draft, etag: string) => Promise<unknown>): Promise<void> {
    try {
      const published = await this.#autosaver.act(async (draft, etag) => {
        await publication(draft, etag);
        return draft;
      });
      this.#autosaver.unsaved.forget(this.#kind.idOf(published));
    } catch (error) {
      throw this.#conflictOf(error);
    }
  }

  /** Deletes the draft and all unsaved text. @throws DraftConflict as above, or the refusal */
  async discard(remove: (draft: Draft, etag: string) => Promise<unknown>): Promise<void> {
    try {
      await this.#autosaver.discard(remove);
    } catch (error) {
      throw this.#conflictOf(error);
    }
  }

  /** The conflict with a colleague, if that is why the draft could not be published or deleted; otherwise the error. */
  #conflictOf(error: unknown): unknown {
    if (!(error instanceof NotSaved) && statusOf(error) === undefined) return error;
    const { saving, heir, conflicts } = this.#autosaver.state;
    if (saving === 'published' || saving === 'deleted' || saving === 'handedOver')
      return new DraftConflict(saving, heir);
    if (saving === 'conflict') return new UnresolvedConflict(conflicts.map(({ field }) => field));
    return statusOf(error) === 412 ? new DraftConflict('changed') : error;
  }
}

/** The state and functions of a saver that the form's components use. */
export const formDraftOf = <Field extends string, Draft>(saver: FormSaver<Field, Draft>): FormDraft<Field> => ({
  ...saver.state,
  change: saver.change,
  choose: saver.choose,
  save: saver.save,
  continueInNewDraft: saver.continueInNewDraft,
});
