import { unsaved } from '../session/unsaved';

/** Content that was typed and not yet saved, with the draft it belongs to. */
export interface UnsavedDraft<Content> {
  content: Content;
  base: Content;
  /** Undefined: the draft was not created yet; `key` will create it. */
  id: string | undefined;
  key: string;
}

type All<Content> = Record<string, UnsavedDraft<Content>>;

/** The user's unsaved content at one place, one entry per draft. */
export class UnsavedDrafts<Content> {
  constructor(
    readonly userId: string,
    readonly place: string,
  ) {}

  get #all(): All<Content> {
    return unsaved.find<All<Content>>(this.userId, this.place) ?? {};
  }

  /** Content that does not fit into the tab's storage is only saved by the API. */
  keep(draft: UnsavedDraft<Content>): void {
    try {
      unsaved.keep(this.userId, this.place, { ...this.#all, [draft.id ?? '']: draft });
    } catch {
      this.forget(draft.id);
    }
  }

  forget(id: string | undefined): void {
    const { [id ?? '']: _, ...others } = this.#all;
    if (Object.keys(others).length) unsaved.keep(this.userId, this.place, others);
    else unsaved.forget(this.userId, this.place);
  }

  /** The unsaved content of this draft; otherwise content whose draft was not created or no longer exists. */
  find(id: string | undefined, drafts: string[]): UnsavedDraft<Content> | undefined {
    const all = this.#all;
    return all[id ?? ''] ?? Object.values(all).find(({ id: one }) => !one || !drafts.includes(one));
  }
}
