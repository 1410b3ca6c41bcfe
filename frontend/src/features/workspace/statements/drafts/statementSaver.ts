import type { CreateStatementPublication, StatementDraft } from '../../../../api/schema.gen';
import { FormSaver } from '../../autosave/formSaver';
import type { DraftSubject, FormValues } from '../../forms/formSchema';
import { statementDrafts } from './statementDraft';
import { deleteDraft, findDraft, publishDraft, readDraft } from './statementDraftApi';

/** Saves the draft of a statement while it is edited, publishes or deletes it. */
export class StatementSaver {
  readonly form: FormSaver<string, StatementDraft>;
  /** The last attempt to publish: the same version has the same idempotency key. */
  #attempt = { etag: '', key: '' };

  /**
   * @param initial the values that the form shows before there is a draft, one for each field
   * @param render is called after each change of the state
   * @param heir the body that is responsible now, if the user's no longer is
   */
  constructor(
    userId: string,
    readonly subject: DraftSubject,
    initial: FormValues,
    readonly render: (saver: StatementSaver) => void,
    heir?: () => Promise<string | undefined>,
  ) {
    const place = `statement ${subject.kind} ${subject.subjectId}`;
    this.form = new FormSaver(statementDrafts(subject, initial, heir), userId, place, () => this.render(this));
  }

  /** Continues the draft, if there is one; otherwise it is created when it is first saved. */
  async open(): Promise<void> {
    const draft = await findDraft(this.subject);
    this.form.open(draft && (await readDraft(draft.statementDraftId)), draft ? [draft.statementDraftId] : []);
  }

  /** Reads what colleagues have changed. */
  reread = () => this.form.reread();

  /**
   * @param publication the rules that the user confirmed
   * @throws DraftConflict or UnresolvedConflict: the current version is then shown; or the refusal
   */
  publish = (publication: CreateStatementPublication) =>
    this.form.publish(({ statementDraftId }, etag) => {
      if (etag !== this.#attempt.etag) this.#attempt = { etag, key: crypto.randomUUID() };
      return publishDraft(statementDraftId, etag, this.#attempt.key, publication);
    });

  /** Deletes the draft and all unsaved text. @throws DraftConflict as above */
  discard = () => this.form.discard(({ statementDraftId }, etag) => deleteDraft(statementDraftId, etag));
}
