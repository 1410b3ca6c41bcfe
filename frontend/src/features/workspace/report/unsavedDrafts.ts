import { unsaved } from '../session/unsaved';
import type { Words } from './words';

/** What was typed and not yet saved, with the draft that it was typed into. */
export interface UnsavedDraft {
  words: Words;
  base: Words;
  /** None: the draft was still to be started, with this key. */
  id: string | undefined;
  key: string;
}

type All = Record<string, UnsavedDraft>;

/** What somebody typed into the drafts of one request and what none of these holds yet, each apart. */
export class UnsavedDrafts {
  constructor(
    readonly person: string,
    readonly commitmentId: string,
  ) {}

  get #place() {
    return `${this.commitmentId} report`;
  }

  get #all(): All {
    return unsaved.find<All>(this.person, this.#place) ?? {};
  }

  keep(left: UnsavedDraft): void {
    unsaved.keep(this.person, this.#place, { ...this.#all, [left.id ?? '']: left });
  }

  forget(id: string | undefined): void {
    const { [id ?? '']: _, ...others } = this.#all;
    if (Object.keys(others).length) unsaved.keep(this.person, this.#place, others);
    else unsaved.forget(this.person, this.#place);
  }

  /** What belongs to this draft, or else to none of those that there are. */
  find(id: string | undefined, drafts: string[]): UnsavedDraft | undefined {
    const all = this.#all;
    return all[id ?? ''] ?? Object.values(all).find((left) => !left.id || !drafts.includes(left.id));
  }
}
