import { sharedDraft } from '#texts/sharedDraft';
import { statementDrafts as texts } from '#texts/statementDrafts';
import type { Commitment, StatementDraft } from '../../../../api/schema.gen';
import { Discard } from '../../forms/Discard';
import { FormErrors } from '../../forms/Fields';
import { formErrorsOf } from '../../forms/formErrors';
import { useSubmission } from '../../forms/SubmitButton';
import type { Facts } from '../facts';
import { FormContent } from './FormContent';
import { formOf } from './keptTexts';
import { savedBy } from './savedBy';
import { deleteDraft, readDraft } from './statementDraftApi';

interface Props {
  drafts: StatementDraft[];
  commitment: Commitment;
  facts: Facts;
  /** Called after one was deleted. */
  deleted: () => void;
}

/** Drafts that no available action publishes: their texts, and a way to delete them. */
export function DraftsWithoutAction({ drafts, commitment, facts, deleted }: Props) {
  if (drafts.length === 0) return null;
  return (
    <section>
      <h2>{texts.leftover}</h2>
      <p>{sharedDraft.leftoverHint}</p>
      <ul class="inbox">
        {drafts.map((draft) => (
          <DraftWithoutAction
            key={draft.statementDraftId}
            draft={draft}
            form={formOf(draft, facts, commitment)}
            deleted={deleted}
          />
        ))}
      </ul>
    </section>
  );
}

interface DraftProps {
  draft: StatementDraft;
  form: ReturnType<typeof formOf>;
  deleted: () => void;
}

function DraftWithoutAction({ draft, form, deleted }: DraftProps) {
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
      <FormContent form={form} values={{ ...content.values, ...content.text }} />
      <Discard
        sure={sharedDraft.discardSure}
        discard={() => sending.attempt(discard, (error) => formErrorsOf(error, {}))}
      />
    </li>
  );
}
