import { ApiError } from '../../../api/client';
import type { ProgressReport } from '../../../api/schema.gen';
import type { ApiResult } from '../session/send';
import { LoginUnavailable, SessionExpired } from '../session/session';
import type { Saving, Trouble } from './draftConflicts';
import { DraftConflict, haveSameContent, statusOf, UnresolvedConflict } from './draftConflicts';
import { createReport, draftsOf, publishReport, readReport, removeReport, replaceReport } from './reportApi';
import { UnsavedDrafts } from './unsavedDrafts';
import { contentOf, type FieldName, NO_WORDS, reconcile, same, type Words, wordsOf } from './words';

const PAUSE_MS = 1_000;

/** Saves a draft while it is edited, one request at a time, and merges concurrent changes without losing text. */
export class DraftAutosave {
  words = NO_WORDS;
  /** A colleague's values of fields that the user changed too: the user's stay until one is chosen. */
  theirs: Partial<Words> = {};
  /** A colleague's changes were merged without a conflict. */
  merged = false;
  saving: Saving = 'saved';
  error: Trouble | undefined;
  report: ProgressReport | undefined;
  /** The last seen value of each field; for an unresolved conflict, the common ancestor. */
  #base = NO_WORDS;
  #etag = '';
  #key: string = crypto.randomUUID();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #unsaved: UnsavedDrafts;

  constructor(
    person: string,
    readonly commitmentId: string,
    readonly changed: () => void,
  ) {
    this.#unsaved = new UnsavedDrafts(person, commitmentId);
  }

  /** @param wanted id of the draft to continue; without it the latest one, or a new one */
  async open(wanted?: string): Promise<void> {
    const drafts = (await draftsOf(this.commitmentId)).map(({ progressReportId }) => progressReportId);
    const id = drafts.find((one) => one === wanted) ?? drafts[0];
    const current = id === undefined ? undefined : await readReport(id);
    const unsaved = this.#unsaved.find(id, drafts);
    if (unsaved) {
      this.words = unsaved.words;
      if (unsaved.id === id) this.#base = unsaved.base;
      if (!unsaved.id) this.#key = unsaved.key;
      this.#unsaved.forget(unsaved.id);
    }
    if (current) this.#merge(current);
    this.merged = false;
    this.#scheduleSave();
  }

  /** Merges the API's current version with the unsaved changes. */
  #merge({ value, etag }: ApiResult<ProgressReport>) {
    const current = wordsOf(value);
    const { words, theirs } = reconcile(this.#base, this.words, current);
    const open = Object.keys(theirs) as FieldName[];
    this.merged ||= !same(words, this.words);
    this.words = words;
    this.theirs = theirs;
    this.#base = { ...current, ...Object.fromEntries(open.map((field) => [field, this.#base[field]])) };
    this.report = value;
    this.#etag = etag;
  }

  change(words: Words): void {
    this.words = words;
    this.#scheduleSave();
  }

  /** Resolves the conflict of one field; the last choice ends the conflict. */
  choose(field: FieldName, whose: 'mine' | 'theirs'): void {
    const { [field]: theirs = '', ...others } = this.theirs;
    this.theirs = others;
    this.#base = { ...this.#base, [field]: theirs };
    this.change(whose === 'theirs' ? { ...this.words, [field]: theirs } : this.words);
  }

  get #conflicts() {
    return Object.keys(this.theirs) as FieldName[];
  }

  get #isEnded() {
    return this.saving === 'published' || this.saving === 'gone';
  }

  /** Stores unsaved changes in the tab, and saves them once no conflict is open. */
  #scheduleSave() {
    clearTimeout(this.#timer);
    const changed = !same(this.words, this.#base);
    if (changed) this.#remember();
    else this.#unsaved.forget(this.report?.progressReportId);
    if (this.#isEnded) return this.changed();
    if (this.#conflicts.length) return this.#setState('conflict');
    this.#setState(changed ? 'waiting' : 'saved');
    if (changed) this.#timer = setTimeout(() => this.save(), PAUSE_MS);
  }

  #remember() {
    this.#unsaved.keep({ words: this.words, base: this.#base, id: this.report?.progressReportId, key: this.#key });
  }

  #setState(saving: Saving, error?: Trouble) {
    this.saving = saving;
    this.error = error;
    this.changed();
  }

  /** Queues requests: each starts from the result of the one before. */
  #enqueue<Result>(act: () => Promise<Result>): Promise<Result> {
    const done = this.#queue.then(act);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  /** Saves all changes, creating the draft if needed; `saving` holds the result. */
  save(): Promise<void> {
    return this.#enqueue(() => this.#saveNow());
  }

  async #saveNow() {
    clearTimeout(this.#timer);
    if (this.#isEnded) return;
    this.#setState('saving');
    try {
      if (!this.report) await this.#create();
      while (this.report && !this.#conflicts.length && !same(this.words, this.#base)) await this.#replace(this.report);
    } catch (error) {
      return this.#fail(error);
    }
    if (!this.#isEnded) this.#scheduleSave();
  }

  /** A colleague or another tab may have created a draft since this one was opened. */
  async #create() {
    const [draft] = await draftsOf(this.commitmentId);
    this.#merge(await (draft ? readReport(draft.progressReportId) : createReport(this.commitmentId, this.#key)));
    this.#remember();
    this.#unsaved.forget(undefined);
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
      await this.#reload(progressReportId);
    }
  }

  async #reload(progressReportId: string) {
    const latest = await readReport(progressReportId);
    if (latest.value.state === 'published') this.#finish('published', wordsOf(latest.value));
    else this.#merge(latest);
  }

  async #fail(error: unknown) {
    if (error instanceof SessionExpired) return this.#setState('over', error);
    if (error instanceof LoginUnavailable) return this.#setState('away', error);
    const id = this.report?.progressReportId;
    if (id && statusOf(error) === 404) return this.#finish('gone', this.#base);
    if (id && statusOf(error) === 409) await this.#reload(id).catch(() => undefined);
    if (!this.#isEnded) this.#setState('failed', error instanceof ApiError ? error : new ApiError('server'));
  }

  /** The draft can no longer be changed: unsaved text waits for another draft. */
  #finish(by: 'published' | 'gone', stored: Words) {
    const hasUnsavedText = !same(this.words, stored);
    this.#unsaved.forget(this.report?.progressReportId);
    this.#key = crypto.randomUUID();
    this.report = undefined;
    this.theirs = {};
    this.#base = NO_WORDS;
    if (hasUnsavedText) this.#remember();
    this.#setState(by);
  }

  /** Continues with the unsaved text in another draft. */
  startAnew(): Promise<void> {
    this.saving = 'waiting';
    return this.save();
  }

  /** Reloads the draft after its evidence changed: it has a new ETag and perhaps a colleague's changes. */
  reread(): Promise<void> {
    return this.#enqueue(async () => {
      if (this.report) await this.#reload(this.report.progressReportId);
      this.#scheduleSave();
    });
  }

  /** @throws DraftConflict or UnresolvedConflict: the current version is then shown */
  publish(): Promise<void> {
    return this.#enqueue(async () => {
      await this.#saveNow();
      this.#assertPublishable();
      const draft = this.report as ProgressReport;
      await publishReport(draft.progressReportId, this.#etag).catch((error) => this.#handleFailure(error, draft));
      this.#unsaved.forget(draft.progressReportId);
    });
  }

  /** Deletes the draft and all unsaved text. @throws DraftConflict as above */
  discard(): Promise<void> {
    return this.#enqueue(async () => {
      clearTimeout(this.#timer);
      const draft = this.report;
      if (draft) await removeReport(draft.progressReportId, this.#etag).catch((error) => this.#handleFailure(error));
      this.#unsaved.forget(draft?.progressReportId);
    });
  }

  #assertPublishable() {
    if (this.error) throw this.error;
    if (this.saving === 'published' || this.saving === 'gone') throw new DraftConflict(this.saving);
    if (this.saving === 'conflict') throw new UnresolvedConflict(this.#conflicts);
  }

  /** Rethrows unless an earlier attempt succeeded and its response was lost. @param wanted the report to publish, if any */
  async #handleFailure(error: unknown, wanted?: ProgressReport) {
    const { progressReportId } = this.report as ProgressReport;
    const status = statusOf(error);
    if (status === 412) {
      await this.#reload(progressReportId);
      if (!this.#isEnded) this.#scheduleSave();
      this.#assertPublishable();
      throw new DraftConflict('changed');
    }
    if (status === 404) {
      if (!wanted) return;
      this.#finish('gone', this.#base);
      throw new DraftConflict('gone');
    }
    const now = status === 409 ? (await readReport(progressReportId)).value : undefined;
    if (now?.state === 'published') {
      if (wanted && haveSameContent(now, wanted)) return;
      this.#finish('published', wordsOf(now));
      throw new DraftConflict('published');
    }
    throw error;
  }
}
