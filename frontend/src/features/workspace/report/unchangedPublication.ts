import type { CreatePublication, Language, ProgressReport } from '../../../api/schema.gen';
import { language } from '../../../language';
import type { ApiResult } from '../session/send';
import { type DraftValues, isProposal, reportContentOf, unchanged, valuesOf } from './draftValues';
import { createReport, draftsOf, publishReport, readReport, removeReport } from './reportApi';

/** Publishes one report that nothing has changed since the last one. A failed attempt can be repeated. */
export class UnchangedPublication {
  /** The values of the published report. */
  readonly words: DraftValues;
  /** The key is the same for all attempts at one draft, so that none is created twice. */
  #key: string = crypto.randomUUID();
  /** The colleague's draft whose publication was tried last. */
  #tried: string | undefined;

  constructor(
    readonly commitmentId: string,
    readonly last: ProgressReport,
    original: Language = language,
  ) {
    this.words = unchanged(last, original);
  }

  /** The draft in which an officer of the body has proposed the same; undefined if none of these is. */
  proposalIn = (drafts: ProgressReport[]): ProgressReport | undefined =>
    drafts.find((draft) => isProposal(draft, valuesOf(draft), this.last));

  /**
   * Where the body requires a second person: publishes what a colleague has proposed, or proposes it.
   * @throws ApiError if it is neither published nor proposed
   */
  async publishOrPropose(confirmed: Pick<CreatePublication, 'confirmed'> = {}): Promise<'published' | 'proposed'> {
    // An earlier attempt may have published it although its response was lost.
    if (this.#tried && (await readReport(this.#tried)).value.state === 'published') return 'published';
    const proposal = this.proposalIn(await draftsOf(this.commitmentId, false));
    if (!proposal) {
      await createReport(this.commitmentId, this.#key, reportContentOf(this.words));
      return 'proposed';
    }
    if (proposal.savedByCaller) return 'proposed';
    const { value, etag } = await readReport(proposal.progressReportId);
    // It was changed since it was found: it no longer says that nothing has changed.
    if (!this.proposalIn([value])) return this.publishOrPropose(confirmed);
    this.#tried = value.progressReportId;
    await publishReport(value.progressReportId, etag, this.#publication(confirmed));
    return 'published';
  }

  #publication = (confirmed: Pick<CreatePublication, 'confirmed'>): CreatePublication => ({
    unchangedFrom: this.last.progressReportId,
    ...confirmed,
  });

  /**
   * @param confirmed the rules that the user confirmed
   * @throws ApiError if it is not published
   */
  async publish(confirmed: Pick<CreatePublication, 'confirmed'> = {}): Promise<void> {
    const draft = await createReport(this.commitmentId, this.#key, reportContentOf(this.words));
    await publishReport(draft.value.progressReportId, draft.etag, this.#publication(confirmed)).catch((error) =>
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
