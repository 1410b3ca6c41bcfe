import type { ProgressReport } from '../../../api/schema.gen';
import { Autosaver, NotSaved, statusOf } from '../autosave/autosaver';
import { UnsavedDrafts } from '../autosave/unsavedDrafts';
import { type DraftState, type ReportConflict, reportsOn, shown } from './draft';
import { DraftConflict, haveSameContent, UnresolvedConflict } from './draftConflicts';
import type { DraftValues, FieldName } from './draftValues';
import { draftsOf, publishReport, readReport, removeReport } from './reportApi';

/** Saves the draft of a report while it is edited, publishes or deletes it. */
export class DraftSaver {
  readonly #autosaver: Autosaver<DraftValues, ProgressReport, ReportConflict>;

  /** @param render is called after each change of the state */
  constructor(
    person: string,
    readonly commitmentId: string,
    readonly render: (saver: DraftSaver) => void,
  ) {
    const unsaved = new UnsavedDrafts<DraftValues>(person, `${commitmentId} report draft`);
    this.#autosaver = new Autosaver(reportsOn(commitmentId), unsaved, () => this.render(this));
  }

  get state(): DraftState {
    return shown(this.#autosaver.state);
  }

  /** @param wanted id of the draft to continue; without it the latest one, or a new one */
  async open(wanted?: string): Promise<void> {
    const drafts = (await draftsOf(this.commitmentId)).map(({ progressReportId }) => progressReportId);
    const id = drafts.find((one) => one === wanted) ?? drafts[0];
    this.#autosaver.open(id === undefined ? undefined : await readReport(id), drafts);
  }

  change = (words: DraftValues) => this.#autosaver.change(words);

  /** Resolves the conflict of one field. */
  choose(field: FieldName, whose: 'mine' | 'theirs'): void {
    const conflict = this.#autosaver.state.conflicts.find((one) => one.field === field);
    if (conflict) this.#autosaver.choose(conflict, whose);
  }

  /** Saves all changes, creating the draft if needed; returns the state after it. */
  save = () => this.#autosaver.save().then(() => this.state);

  continueInNewDraft = () => this.#autosaver.continueInNewDraft().then(() => this.state);

  /** Reads the draft again after its evidence changed. */
  reread = () => this.#autosaver.reread();

  /**
   * @param alsoFor ids of linked requests on which the same report is published too
   * @throws DraftConflict or UnresolvedConflict: the current version is then shown
   */
  async publish(alsoFor: string[] = []): Promise<void> {
    try {
      const published = await this.#autosaver.act(async (draft, etag) => {
        await publishReport(draft.progressReportId, etag, alsoFor.length > 0 ? { alsoFor } : undefined).catch((error) =>
          assertPublished(error, draft),
        );
        return draft;
      });
      this.#autosaver.unsaved.forget(published.progressReportId);
    } catch (error) {
      throw this.#conflictOf(error);
    }
  }

  /** Deletes the draft and all unsaved text. @throws DraftConflict as above */
  async discard(): Promise<void> {
    try {
      await this.#autosaver.discard(({ progressReportId }, etag) => removeReport(progressReportId, etag));
    } catch (error) {
      throw this.#conflictOf(error);
    }
  }

  /** What a colleague did, if that is why the draft could not be published or deleted. */
  #conflictOf(error: unknown): unknown {
    if (!(error instanceof NotSaved) && statusOf(error) === undefined) return error;
    const { saving, conflicts } = this.#autosaver.state;
    if (saving === 'published' || saving === 'deleted') return new DraftConflict(saving);
    if (saving === 'conflict') return new UnresolvedConflict(conflicts.map(({ field }) => field));
    return statusOf(error) === 412 ? new DraftConflict('changed') : error;
  }
}

/** An earlier attempt may have published the draft although its response was lost. @throws error if not */
async function assertPublished(error: unknown, wanted: ProgressReport): Promise<void> {
  const now = statusOf(error) === 409 ? (await readReport(wanted.progressReportId)).value : undefined;
  if (now?.state !== 'published' || !haveSameContent(now, wanted)) throw error;
}
