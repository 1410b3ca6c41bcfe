import { sharedDraft } from '#texts/sharedDraft';
import { statementDrafts as texts } from '#texts/statementDrafts';
import type { StatementDraft } from '../../../../api/schema.gen';
import { Discard } from '../../forms/Discard';
import { FormErrors } from '../../forms/Fields';
import { formErrorsOf } from '../../forms/formErrors';
import { useSubmission } from '../../forms/SubmitButton';
import { savedBy } from './savedBy';
import { deleteDraft, readDraft } from './statementDraftApi';

interface Props {
  drafts: StatementDraft[];
  /** Called after one was deleted. */
  deleted: () => void;
}

/** Drafts that no available action publishes: their texts, and a way to delete them. */
export function DraftsWithoutAction({ drafts, deleted }: Props) {
  if (drafts.length === 0) return null;
  return (
    <section>
      <h2>{texts.leftover}</h2>
      <p>{sharedDraft.leftoverHint}</p>
      <ul class="inbox">
        {drafts.map((draft) => (
          <DraftWithoutAction key={draft.statementDraftId} draft={draft} deleted={deleted} />
        ))}
      </ul>
    </section>
  );
}

function DraftWithoutAction({ draft, deleted }: { draft: StatementDraft; deleted: () => void }) {
  const sending = useSubmission();
  const { statementDraftId, kind, content, saved } = draft;
  async function discard() {
    const { etag } = await readDraft(statementDraftId);
    await deleteDraft(statementDraftId, etag);
    deleted();
  }
  return (
    <li>
      <h3>{texts.kinds[kind]}</h3>
      <p class="small">{savedBy(saved)}</p>
      <FormErrors errors={sending.errors} attempt={sending.attempts} />
      {(['fr', 'nl'] as const).map(
        (language) =>
          content.text?.[language] && (
            <p key={language} class="multiline" lang={language}>
              {content.text[language]}
            </p>
          ),
      )}
      <Discard
        sure={sharedDraft.discardSure}
        discard={() => sending.attempt(discard, (error) => formErrorsOf(error, {}))}
      />
    </li>
  );
}
