import { ApiError } from '../../api/http';
import type { ProgressReport } from '../../api/schema.gen';
import { createReport, publishReport, readReport, replaceReport } from './calls';
import { LoginAway, SessionOver } from './session';
import { unsaved } from './unsaved';
import { contentOf, NO_WORDS, reconcile, same, type Words, wordsOf } from './words';

/** What was typed and not yet saved, with the draft that it was typed into. */
interface Unsaved {
  words: Words;
  base: Words;
  id: string | undefined;
  key: string;
}

export type Saving = 'saved' | 'waiting' | 'saving' | 'conflict' | 'over' | 'away' | 'failed';

const PAUSE_MS = 1_000;

/** A draft under somebody's hands: saves what they type, one request at a time, and loses nobody's words. */
export class DraftKeeper {
  words = NO_WORDS;
  /** What a colleague made of what I changed too: mine stands until I have chosen. */
  theirs: Partial<Words> = {};
  /** A colleague's words came in without touching mine. */
  merged = false;
  saving: Saving = 'saved';
  error: ApiError | LoginAway | undefined;
  report: ProgressReport | undefined;
  #base = NO_WORDS;
  #etag = '';
  #key: string = crypto.randomUUID();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;

  constructor(
    readonly person: string,
    readonly commitmentId: string,
    readonly changed: () => void,
  ) {}

  /** @param draft what there is already, unless something was typed that it does not hold */
  async open(draft: ProgressReport | undefined): Promise<void> {
    if (draft) this.#adopt(await readReport(draft.progressReportId));
    const left = unsaved.find<Unsaved>(this.person, this.commitmentId);
    if (left) this.#resume(left);
    else this.words = this.#base;
    this.changed();
  }

  #resume(left: Unsaved) {
    const sameDraft = left.id === this.report?.progressReportId;
    if (!left.id) this.#key = left.key;
    const { words, theirs } = reconcile(sameDraft ? left.base : NO_WORDS, left.words, this.#base);
    this.words = words;
    this.theirs = theirs;
    this.#later();
  }

  #adopt({ value, etag }: { value: ProgressReport; etag: string }) {
    this.report = value;
    this.#base = wordsOf(value);
    this.#etag = etag;
  }

  change(words: Words): void {
    this.words = words;
    this.#later();
  }

  /** My words or theirs: a choice for each field ends the conflict. */
  choose(words: Words, left: Partial<Words>): void {
    this.theirs = left;
    this.change(words);
  }

  #later() {
    clearTimeout(this.#timer);
    this.#remember();
    if (Object.keys(this.theirs).length) this.#say('conflict');
    else {
      this.#say('waiting');
      this.#timer = setTimeout(() => this.save(), PAUSE_MS);
    }
  }

  #remember() {
    const id = this.report?.progressReportId;
    const left: Unsaved = { words: this.words, base: this.#base, id, key: this.#key };
    unsaved.keep(this.person, this.commitmentId, left);
  }

  #say(saving: Saving, error?: ApiError | LoginAway) {
    this.saving = saving;
    this.error = error;
    this.changed();
  }

  /** Everything that was typed, into a draft that exists. True once it is. */
  async save(): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#running) await this.#running;
    this.#running = this.#saveNow().finally(() => {
      this.#running = undefined;
    });
    await this.#running;
    return this.saving === 'saved';
  }

  async #saveNow() {
    this.#say('saving');
    try {
      if (!this.report) this.#adopt(await createReport(this.commitmentId, this.#key));
      while (!Object.keys(this.theirs).length && !same(this.words, this.#base)) await this.#replace();
    } catch (error) {
      if (error instanceof SessionOver) return this.#say('over');
      if (error instanceof LoginAway) return this.#say('away', error);
      return this.#say('failed', error instanceof ApiError ? error : new ApiError('server'));
    }
    if (Object.keys(this.theirs).length) return this.#say('conflict');
    unsaved.forget(this.person, this.commitmentId);
    this.#say('saved');
  }

  async #replace() {
    const { progressReportId } = this.report as ProgressReport;
    const sent = this.words;
    try {
      this.#adopt(await replaceReport(progressReportId, this.#etag, contentOf(sent)));
      this.#base = sent;
    } catch (error) {
      if (!(error instanceof ApiError) || error.problem?.status !== 412) throw error;
      this.#meet(await readReport(progressReportId));
    }
  }

  #meet(told: { value: ProgressReport; etag: string }) {
    const { words, theirs } = reconcile(this.#base, this.words, wordsOf(told.value));
    this.merged ||= !same(this.#base, wordsOf(told.value));
    this.#adopt(told);
    this.words = words;
    this.theirs = theirs;
  }

  /** After its evidence changed: the same draft, another tag, and perhaps a colleague's words. */
  async reread(): Promise<void> {
    if (this.report) this.#meet(await readReport(this.report.progressReportId));
    this.changed();
  }

  async publish(): Promise<ProgressReport> {
    const { progressReportId } = this.report as ProgressReport;
    const { value } = await publishReport(progressReportId, this.#etag);
    unsaved.forget(this.person, this.commitmentId);
    return value;
  }
}
