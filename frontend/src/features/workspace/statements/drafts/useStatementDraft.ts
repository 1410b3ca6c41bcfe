import type { DraftSave } from '../../../../api/schema.gen';
import { type FormDraft, formDraftOf } from '../../autosave/formSaver';
import { useAutosaver } from '../../autosave/useAutosaver';
import type { DraftSubject, FormValues } from '../../forms/formSchema';
import type { EditorQuery } from '../../forms/SecondPersonHint';
import { lastEditorOf } from './statementDraftApi';
import { StatementSaver } from './statementSaver';

/** The draft of a statement, and what the user can do with it. */
export interface SharedDraft extends FormDraft<string>, Pick<StatementSaver, 'publish' | 'discard'> {
  /** Who saved it last, and when; undefined before it is created. */
  saved: DraftSave | undefined;
  editor: EditorQuery;
  /** Reads what colleagues have changed. Returns the values with it. */
  reread: () => Promise<FormValues>;
}

const draftOf = (saver: StatementSaver): SharedDraft => ({
  ...formDraftOf(saver.form),
  publish: saver.publish,
  discard: saver.discard,
  saved: saver.form.draft?.saved,
  editor: lastEditorOf(saver.form.draft),
  reread: () => saver.reread().then(() => saver.form.state.words),
});

/**
 * Opens the draft of a statement, if there is one, and saves it while it is edited.
 * @param initial the values that the form shows before there is a draft, one for each field
 * @param heir the body that is responsible now, if the user's no longer is
 */
export function useStatementDraft(
  userId: string,
  subject: DraftSubject,
  initial: FormValues,
  heir?: () => Promise<string | undefined>,
) {
  const { saver, error, retry } = useAutosaver<StatementSaver>(
    (render) => new StatementSaver(userId, subject, initial, render, heir).open(),
    `${subject.kind} ${subject.subjectId}`,
  );
  return { draft: saver && draftOf(saver), error, retry };
}
