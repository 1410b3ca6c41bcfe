import type { CreatePublication, Language, ProgressReport } from '../../../api/schema.gen';
import { statusOf } from '../autosave/autosaver';
import { FormSaver } from '../autosave/formSaver';
import { type DraftState, reportsOn } from './draft';
import { type DraftValues, type FieldName, haveSameContent } from './draftValues';
import { draftsOf, publishReport, readReport, removeReport } from './reportApi';

/** Saves the draft of a report while it is edited, publishes or deletes it. */
export class DraftSaver {
  readonly form: FormSaver<FieldName, ProgressReport>;

  /**
   * @param original the original language of a new report, until another is chosen
   * @param render is called after each change of the state
   * @param entered whether staff enter an earlier report
   * @param heir the body that is responsible now, if the user's no longer is
   */
  constructor(
    userId: string,
    original: Language,
    readonly commitmentId: string,
    readonly render: (saver: DraftSaver) => void,
    readonly entered = false,
    heir?: () => Promise<string | undefined>,
  ) {
    const place = `${commitmentId} ${entered ? 'earlier report' : 'report'} draft`;
    this.form = new FormSaver(reportsOn(commitmentId, original, entered, heir), userId, place, () => this.render(this));
  }

  get state(): DraftState {
    return { ...this.form.state, report: this.form.draft };
  }

  /** @param wanted id of the draft to continue; without it the latest one, or a new one */
  async open(wanted?: string): Promise<void> {
    const drafts = (await draftsOf(this.commitmentId, this.entered)).map(({ progressReportId }) => progressReportId);
    const id = drafts.find((one) => one === wanted) ?? drafts[0];
    this.form.open(id === undefined ? undefined : await readReport(id), drafts);
  }

  change = (words: DraftValues) => this.form.change(words);

  choose = (field: FieldName, whose: 'mine' | 'theirs') => this.form.choose(field, whose);

  /** Saves all changes, creating the draft if needed; returns the state after it. */
  save = () => this.form.save().then(() => this.state);

  continueInNewDraft = () => this.form.continueInNewDraft().then(() => this.state);

  /** Reads the draft again after its evidence changed. */
  reread = () => this.form.reread();

  /**
   * @param publication left out if it is an ordinary report on one request
   * @throws DraftConflict or UnresolvedConflict: the current version is then shown
   */
  publish(publication?: CreatePublication): Promise<void> {
    return this.form.publish((draft, etag) =>
      publishReport(draft.progressReportId, etag, publication).catch((error) => assertPublished(error, draft)),
    );
  }

  /** Deletes the draft and all unsaved text. @throws DraftConflict as above */
  discard = () => this.form.discard(({ progressReportId }, etag) => removeReport(progressReportId, etag));
}

/** An earlier attempt may have published the draft although its response was lost. @throws error if not */
async function assertPublished(error: unknown, wanted: ProgressReport): Promise<void> {
  const now = statusOf(error) === 409 ? (await readReport(wanted.progressReportId)).value : undefined;
  if (now?.state !== 'published' || !haveSameContent(now, wanted)) throw error;
}
