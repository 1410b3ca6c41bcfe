import type { Language, NewPublication, ProgressReport } from '../../../api/schema.gen';
import { language } from '../../../language';
import type { ApiResult } from '../session/send';
import { type DraftValues, reportContentOf, unchanged } from './draftValues';
import { createReport, publishReport, readReport, removeReport } from './reportApi';

/** Publishes one report that nothing has changed since the last one. A failed attempt can be repeated. */
export class UnchangedPublication {
  /** The values of the published report. */
  readonly words: DraftValues;
  /** The key is the same for all attempts at one draft, so that none is created twice. */
  #key: string = crypto.randomUUID();

  constructor(
    readonly commitmentId: string,
    readonly last: ProgressReport,
    original: Language = language,
  ) {
    this.words = unchanged(last, original);
  }

  /**
   * @param confirmed the rules that the user confirmed
   * @throws ApiError if it is not published
   */
  async publish(confirmed: Pick<NewPublication, 'confirmed'> = {}): Promise<void> {
    const draft = await createReport(this.commitmentId, this.#key, reportContentOf(this.words));
    const publication = { unchangedFrom: this.last.progressReportId, ...confirmed };
    await publishReport(draft.value.progressReportId, draft.etag, publication).catch((error) =>
      this.#handleFailure(draft, error),
    );
  }

  /** Deletes the draft that was created for it, unless the response to an earlier attempt was lost and it is published. */
  async #handleFailure({ value: { progressReportId }, etag }: ApiResult<ProgressReport>, error: unknown) {
    const now = await readReport(progressReportId).catch(() => undefined);
    if (now?.value.state === 'published') return;
    await removeReport(progressReportId, etag).then(
      () => {
        this.#key = crypto.randomUUID();
      },
      () => undefined,
    );
    throw error;
  }
}
