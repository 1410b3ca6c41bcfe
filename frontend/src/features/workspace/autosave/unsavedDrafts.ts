import { unsaved } from '../session/unsaved';

/** Content that was typed and not yet saved, with the draft it belongs to. */
export interface UnsavedDraft<Content> {
  content: Content;
  base: Content;
  /**
   * Undefined: the draft was not created yet; `key` will create it. The id of a draft that a colleague published or deleted stays until
   * the content is continued in another one.
   */
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

  /**
   * The unsaved content of this draft, or content whose draft was not created. Content of a draft that no longer exists is for a new
   * draft only: a colleague may have begun the next one with other words.
   */
  find(id: string | undefined, drafts: string[]): UnsavedDraft<Content> | undefined {
    const all = this.#all;
    const own = all[id ?? ''] ?? all[''];
    return own ?? (id === undefined ? Object.values(all).find((one) => isFormer(one, drafts)) : undefined);
  }
}

/** Whether the draft of the content was created, and is none of these. */
export const isFormer = ({ id }: { id?: string | undefined }, drafts: string[]) =>
  id !== undefined && !drafts.includes(id);
