import type { ProgressReport } from '../../../api/schema.gen';
import { canSave, conflictsOf, type DraftEvent, type DraftState, hasChanges, isEnded, newDraft, reduce } from './draft';
import { DraftConflict, haveSameContent, statusOf, UnresolvedConflict } from './draftConflicts';
import { contentOf, type DraftValues, type FieldName, same, valuesOf } from './draftValues';
import { createReport, draftsOf, publishReport, readReport, removeReport, replaceReport } from './reportApi';
import { UnsavedDrafts } from './unsavedDrafts';

const PAUSE_MS = 1_000;

/**
 * Saves a draft while it is edited, one request at a time, and keeps unsaved text in the tab. What a request or an input
 * changes is in `reduce`.
 */
export class DraftSaver {
  #state = newDraft(crypto.randomUUID());
  #timer: ReturnType<typeof setTimeout> | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #unsaved: UnsavedDrafts;

  /** @param render is called with each new state */
  constructor(
    person: string,
    readonly commitmentId: string,
    readonly render: (state: DraftState) => void,
  ) {
    this.#unsaved = new UnsavedDrafts(person, commitmentId);
  }

  get state(): DraftState {
    return this.#state;
  }

  #dispatch(event: DraftEvent) {
    this.#state = reduce(this.#state, event);
    this.render(this.#state);
  }

  /** @param wanted id of the draft to continue; without it the latest one, or a new one */
  async open(wanted?: string): Promise<void> {
    const drafts = (await draftsOf(this.commitmentId)).map(({ progressReportId }) => progressReportId);
    const id = drafts.find((one) => one === wanted) ?? drafts[0];
    const current = id === undefined ? undefined : await readReport(id);
    const unsaved = this.#unsaved.find(id, drafts);
    this.#dispatch({ type: 'opened', current, unsaved });
    if (unsaved) this.#unsaved.forget(unsaved.id);
    this.#scheduleSave();
  }

  change(words: DraftValues): void {
    this.#dispatch({ type: 'changed', words });
    this.#scheduleSave();
  }

  /** Resolves the conflict of one field; the last choice ends the conflict. */
  choose(field: FieldName, whose: 'mine' | 'theirs'): void {
    this.#dispatch({ type: 'chosen', field, whose });
    this.#scheduleSave();
  }

  /** Keeps unsaved changes in the tab, and saves them after a pause if no conflict is open. */
  #scheduleSave() {
    clearTimeout(this.#timer);
    if (hasChanges(this.#state)) this.#keepUnsaved();
    else this.#unsaved.forget(this.#state.report?.progressReportId);
    if (this.#state.saving === 'waiting') this.#timer = setTimeout(() => this.save(), PAUSE_MS);
  }

  #keepUnsaved() {
    const { words, base, report, key } = this.#state;
    this.#unsaved.keep({ words, base, id: report?.progressReportId, key });
  }

  /** Queues requests: each starts from the result of the one before. */
  #enqueue<Result>(act: () => Promise<Result>): Promise<Result> {
    const done = this.#queue.then(act);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  /** Saves all changes, creating the draft if needed; returns the state after it. */
  async save(): Promise<DraftState> {
    await this.#enqueue(() => this.#saveNow());
    return this.#state;
  }

  async #saveNow() {
    clearTimeout(this.#timer);
    if (isEnded(this.#state)) return;
    this.#dispatch({ type: 'saveStarted' });
    try {
      if (!this.#state.report) await this.#create();
      while (this.#state.report && canSave(this.#state)) await this.#replace(this.#state.report);
    } catch (error) {
      return this.#fail(error);
    }
    this.#settle();
  }

  #settle() {
    if (isEnded(this.#state)) return;
    this.#dispatch({ type: 'settled' });
    this.#scheduleSave();
  }

  /** A colleague or another tab may have created a draft since this one was opened. */
  async #create() {
    const [draft] = await draftsOf(this.commitmentId);
    const current = draft
      ? await readReport(draft.progressReportId)
      : await createReport(this.commitmentId, this.#state.key);
    this.#dispatch({ type: 'read', current });
    this.#keepUnsaved();
    this.#unsaved.forget(undefined);
  }

  async #replace({ progressReportId }: ProgressReport) {
    const { words: sent, etag } = this.#state;
    try {
      this.#dispatch({ type: 'stored', current: await replaceReport(progressReportId, etag, contentOf(sent)), sent });
    } catch (error) {
      if (statusOf(error) !== 412) throw error;
      await this.#reload(progressReportId);
    }
  }

  async #reload(progressReportId: string) {
    const current = await readReport(progressReportId);
    if (current.value.state === 'published') this.#end('published', valuesOf(current.value));
    else this.#dispatch({ type: 'read', current });
  }

  async #fail(error: unknown) {
    const id = this.#state.report?.progressReportId;
    if (id && statusOf(error) === 404) return this.#end('deleted', this.#state.base);
    if (id && statusOf(error) === 409) await this.#reload(id).catch(() => undefined);
    if (!isEnded(this.#state)) this.#dispatch({ type: 'failed', error });
  }

  /** The draft can no longer be changed: unsaved text waits for another draft. */
  #end(by: 'published' | 'deleted', stored: DraftValues) {
    const hasUnsavedText = !same(this.#state.words, stored);
    this.#unsaved.forget(this.#state.report?.progressReportId);
    this.#dispatch({ type: 'ended', by, key: crypto.randomUUID() });
    if (hasUnsavedText) this.#keepUnsaved();
  }

  /** Continues with the unsaved text in another draft. */
  continueInNewDraft(): Promise<DraftState> {
    this.#dispatch({ type: 'restarted' });
    return this.save();
  }

  /** Reloads the draft after its evidence changed: it has a new ETag and perhaps a colleague's changes. */
  reread(): Promise<void> {
    return this.#enqueue(async () => {
      if (this.#state.report) await this.#reload(this.#state.report.progressReportId);
      this.#settle();
    });
  }

  /** @throws DraftConflict or UnresolvedConflict: the current version is then shown */
  publish(): Promise<void> {
    return this.#enqueue(async () => {
      await this.#saveNow();
      this.#assertPublishable();
      const draft = this.#state.report as ProgressReport;
      await publishReport(draft.progressReportId, this.#state.etag).catch((error) => this.#handleFailure(error, draft));
      this.#unsaved.forget(draft.progressReportId);
    });
  }

  /** Deletes the draft and all unsaved text. @throws DraftConflict as above */
  discard(): Promise<void> {
    return this.#enqueue(async () => {
      clearTimeout(this.#timer);
      const { report, etag } = this.#state;
      if (report) await removeReport(report.progressReportId, etag).catch((error) => this.#handleFailure(error));
      this.#unsaved.forget(report?.progressReportId);
    });
  }

  #assertPublishable() {
    const { error, saving } = this.#state;
    if (error) throw error;
    if (saving === 'published' || saving === 'deleted') throw new DraftConflict(saving);
    if (saving === 'conflict') throw new UnresolvedConflict(conflictsOf(this.#state));
  }

  /** Rethrows unless an earlier attempt succeeded and its response was lost. @param wanted the report to publish, if any */
  async #handleFailure(error: unknown, wanted?: ProgressReport) {
    const { progressReportId } = this.#state.report as ProgressReport;
    const status = statusOf(error);
    if (status === 412) {
      await this.#reload(progressReportId);
      this.#settle();
      this.#assertPublishable();
      throw new DraftConflict('changed');
    }
    if (status === 404) {
      if (!wanted) return;
      this.#end('deleted', this.#state.base);
      throw new DraftConflict('deleted');
    }
    const now = status === 409 ? (await readReport(progressReportId)).value : undefined;
    if (now?.state === 'published') {
      if (wanted && haveSameContent(now, wanted)) return;
      this.#end('published', valuesOf(now));
      throw new DraftConflict('published');
    }
    throw error;
  }
}
