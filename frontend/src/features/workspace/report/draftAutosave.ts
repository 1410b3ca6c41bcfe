import { ApiError } from '../../../api/http';
import type { ProgressReport } from '../../../api/schema.gen';
import { createReport, draftsOf, publishReport, readReport, removeReport, replaceReport } from '../session/calls';
import type { Told } from '../session/send';
import { LoginAway, SessionOver } from '../session/session';
import type { Saving, Trouble } from './draftConflicts';
import { DraftConflict, haveSameContent, statusOf, UnresolvedConflict } from './draftConflicts';
import { UnsavedDrafts } from './unsavedDrafts';
import { contentOf, type FieldName, NO_WORDS, reconcile, same, type Words, wordsOf } from './words';

const PAUSE_MS = 1_000;

/** A draft under somebody's hands: saves what they type, one request at a time, and loses nobody's words. */
export class DraftAutosave {
  words = NO_WORDS;
  /** What a colleague made of what I changed too: mine stands until I have chosen. */
  theirs: Partial<Words> = {};
  /** A colleague's words came in without touching mine. */
  merged = false;
  saving: Saving = 'saved';
  error: Trouble | undefined;
  report: ProgressReport | undefined;
  /** Of each field what I last saw of it: while I have not chosen, what was there before both of us. */
  #base = NO_WORDS;
  #etag = '';
  #key: string = crypto.randomUUID();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #left: UnsavedDrafts;

  constructor(
    person: string,
    readonly commitmentId: string,
    readonly changed: () => void,
  ) {
    this.#left = new UnsavedDrafts(person, commitmentId);
  }

  /** @param wanted the draft to go on with, of several; otherwise the latest, or a new one */
  async open(wanted?: string): Promise<void> {
    const drafts = (await draftsOf(this.commitmentId)).map(({ progressReportId }) => progressReportId);
    const id = drafts.find((one) => one === wanted) ?? drafts[0];
    const held = id === undefined ? undefined : await readReport(id);
    const left = this.#left.find(id, drafts);
    if (left) {
      this.words = left.words;
      if (left.id === id) this.#base = left.base;
      if (!left.id) this.#key = left.key;
      this.#left.forget(left.id);
    }
    if (held) this.#meet(held);
    this.merged = false;
    this.#settle();
  }

  /** What the API holds now, beside what I have typed since I last saw it. */
  #meet({ value, etag }: Told<ProgressReport>) {
    const held = wordsOf(value);
    const { words, theirs } = reconcile(this.#base, this.words, held);
    const open = Object.keys(theirs) as FieldName[];
    this.merged ||= !same(words, this.words);
    this.words = words;
    this.theirs = theirs;
    this.#base = { ...held, ...Object.fromEntries(open.map((field) => [field, this.#base[field]])) };
    this.report = value;
    this.#etag = etag;
  }

  change(words: Words): void {
    this.words = words;
    this.#settle();
  }

  /** A choice for each field ends the conflict. */
  choose(field: FieldName, whose: 'mine' | 'theirs'): void {
    const { [field]: theirs = '', ...others } = this.theirs;
    this.theirs = others;
    this.#base = { ...this.#base, [field]: theirs };
    this.change(whose === 'theirs' ? { ...this.words, [field]: theirs } : this.words);
  }

  get #undecided() {
    return Object.keys(this.theirs) as FieldName[];
  }

  get #ended() {
    return this.saving === 'published' || this.saving === 'gone';
  }

  /** What is not saved is kept, and saved as soon as nothing is open. */
  #settle() {
    clearTimeout(this.#timer);
    const changed = !same(this.words, this.#base);
    if (changed) this.#remember();
    else this.#left.forget(this.report?.progressReportId);
    if (this.#ended) return this.changed();
    if (this.#undecided.length) return this.#say('conflict');
    this.#say(changed ? 'waiting' : 'saved');
    if (changed) this.#timer = setTimeout(() => this.save(), PAUSE_MS);
  }

  #remember() {
    this.#left.keep({ words: this.words, base: this.#base, id: this.report?.progressReportId, key: this.#key });
  }

  #say(saving: Saving, error?: Trouble) {
    this.saving = saving;
    this.error = error;
    this.changed();
  }

  /** One request after the other: what one of them learns, the next starts from. */
  #inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const done = this.#turn.then(act);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  /** Everything that was typed, into a draft that exists; whether that came about, `saving` says. */
  save(): Promise<void> {
    return this.#inTurn(() => this.#saveNow());
  }

  async #saveNow() {
    clearTimeout(this.#timer);
    if (this.#ended) return;
    this.#say('saving');
    try {
      if (!this.report) await this.#begin();
      while (this.report && !this.#undecided.length && !same(this.words, this.#base)) await this.#replace(this.report);
    } catch (error) {
      return this.#fail(error);
    }
    if (!this.#ended) this.#settle();
  }

  /** A colleague, or another tab, may have started a draft since this one was opened. */
  async #begin() {
    const [draft] = await draftsOf(this.commitmentId);
    this.#meet(await (draft ? readReport(draft.progressReportId) : createReport(this.commitmentId, this.#key)));
    this.#remember();
    this.#left.forget(undefined);
  }

  async #replace({ progressReportId }: ProgressReport) {
    const sent = this.words;
    try {
      const { value, etag } = await replaceReport(progressReportId, this.#etag, contentOf(sent));
      this.report = value;
      this.#etag = etag;
      this.#base = sent;
    } catch (error) {
      if (statusOf(error) !== 412) throw error;
      await this.#look(progressReportId);
    }
  }

  async #look(progressReportId: string) {
    const told = await readReport(progressReportId);
    if (told.value.state === 'published') this.#end('published', wordsOf(told.value));
    else this.#meet(told);
  }

  async #fail(error: unknown) {
    if (error instanceof SessionOver) return this.#say('over', error);
    if (error instanceof LoginAway) return this.#say('away', error);
    const id = this.report?.progressReportId;
    if (id && statusOf(error) === 404) return this.#end('gone', this.#base);
    if (id && statusOf(error) === 409) await this.#look(id).catch(() => undefined);
    if (!this.#ended) this.#say('failed', error instanceof ApiError ? error : new ApiError('server'));
  }

  /** Nothing can be written into it any more: what it does not hold waits for another one. */
  #end(by: 'published' | 'gone', held: Words) {
    const unsaid = !same(this.words, held);
    this.#left.forget(this.report?.progressReportId);
    this.#key = crypto.randomUUID();
    this.report = undefined;
    this.theirs = {};
    this.#base = NO_WORDS;
    if (unsaid) this.#remember();
    this.#say(by);
  }

  /** Goes on with my words in another draft. */
  startAnew(): Promise<void> {
    this.saving = 'waiting';
    return this.save();
  }

  /** After its evidence changed: the same draft, another tag, and perhaps a colleague's words. */
  reread(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.report) await this.#look(this.report.progressReportId);
      this.#settle();
    });
  }

  /** @throws DraftConflict or UnresolvedConflict: what there is now is shown then */
  publish(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#saveNow();
      this.#mustBeFree();
      const draft = this.report as ProgressReport;
      await publishReport(draft.progressReportId, this.#etag).catch((error) => this.#explain(error, draft));
      this.#left.forget(draft.progressReportId);
    });
  }

  /** Throws the draft away, with all that was typed into it. @throws DraftConflict as above */
  discard(): Promise<void> {
    return this.#inTurn(async () => {
      clearTimeout(this.#timer);
      const draft = this.report;
      if (draft) await removeReport(draft.progressReportId, this.#etag).catch((error) => this.#explain(error));
      this.#left.forget(draft?.progressReportId);
    });
  }

  #mustBeFree() {
    if (this.error) throw this.error;
    if (this.saving === 'published' || this.saving === 'gone') throw new DraftConflict(this.saving);
    if (this.saving === 'conflict') throw new UnresolvedConflict(this.#undecided);
  }

  /** Throws why it did not come about; returns where it did, and an answer before was lost. @param wanted published; or thrown away */
  async #explain(error: unknown, wanted?: ProgressReport) {
    const { progressReportId } = this.report as ProgressReport;
    const status = statusOf(error);
    if (status === 412) {
      await this.#look(progressReportId);
      if (!this.#ended) this.#settle();
      this.#mustBeFree();
      throw new DraftConflict('changed');
    }
    if (status === 404) {
      if (!wanted) return;
      this.#end('gone', this.#base);
      throw new DraftConflict('gone');
    }
    const now = status === 409 ? (await readReport(progressReportId)).value : undefined;
    if (now?.state === 'published') {
      if (wanted && haveSameContent(now, wanted)) return;
      this.#end('published', wordsOf(now));
      throw new DraftConflict('published');
    }
    throw error;
  }
}
