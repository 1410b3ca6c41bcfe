import { unsaved } from '../session/unsaved';
import type { DraftValues } from './draftValues';

/** Text that was typed and not yet saved, with the draft it belongs to. */
export interface UnsavedDraft {
  words: DraftValues;
  base: DraftValues;
  /** Undefined: the draft was not created yet; `key` will create it. */
  id: string | undefined;
  key: string;
}

type All = Record<string, UnsavedDraft>;

/** The user's unsaved text about one request, one entry per draft. */
export class UnsavedDrafts {
  constructor(
    readonly person: string,
    readonly commitmentId: string,
  ) {}

  get #storageKey() {
    return `${this.commitmentId} report`;
  }

  get #all(): All {
    return unsaved.find<All>(this.person, this.#storageKey) ?? {};
  }

  keep(draft: UnsavedDraft): void {
    unsaved.keep(this.person, this.#storageKey, { ...this.#all, [draft.id ?? '']: draft });
  }

  forget(id: string | undefined): void {
    const { [id ?? '']: _, ...others } = this.#all;
    if (Object.keys(others).length) unsaved.keep(this.person, this.#storageKey, others);
    else unsaved.forget(this.person, this.#storageKey);
  }

  /** The unsaved text of this draft; otherwise text whose draft was not created or no longer exists. */
  find(id: string | undefined, drafts: string[]): UnsavedDraft | undefined {
    const all = this.#all;
    return all[id ?? ''] ?? Object.values(all).find(({ id: one }) => !one || !drafts.includes(one));
  }
}
