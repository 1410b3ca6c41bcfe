import { workspace as texts } from '#texts/workspace';
import { localized } from '../../../i18n/localized';
import { FormErrors } from '../forms/Fields';
import { type FormError, formErrorsOf } from '../forms/formErrors';
import { useSubmission } from '../forms/SubmitButton';
import { EvidenceLine } from './EvidenceLine';
import type { EvidenceForm } from './evidenceForm';
import { MissingFile } from './MissingFile';
import { NewEvidence } from './NewEvidence';
import { removeEvidence } from './reportApi';
import type { Draft } from './useDraft';

interface Props {
  draft: Draft;
  evidenceForm: EvidenceForm;
  lacking: FormError[];
}

/** The evidence of a draft: links and files. */
export function DraftEvidence({ draft, evidenceForm, lacking }: Props) {
  const sending = useSubmission();
  const items = draft.report?.evidenceItems ?? [];

  /** The focused element was removed: moves the focus to the section. */
  async function reread() {
    await draft.reread();
    document.getElementById('evidence')?.focus();
  }

  const remove = (evidenceItemId: string) =>
    sending.enqueue(
      evidenceItemId,
      async () => {
        await removeEvidence(evidenceItemId);
        await reread();
      },
      (error) => formErrorsOf(error, {}),
    );

  return (
    <fieldset id="evidence" tabIndex={-1}>
      <legend>{texts.evidence}</legend>
      {lacking.map(({ text }) => (
        <p class="error" key={text}>
          {text}
        </p>
      ))}
      <FormErrors errors={sending.errors} attempt={sending.attempts} />
      <ul>
        {items.map((item) => (
          <li key={item.evidenceItemId}>
            <EvidenceLine item={item} />{' '}
            <button type="button" class="ds-button" data-variant="tertiary" onClick={() => remove(item.evidenceItemId)}>
              {texts.remove} <span class="ds-sr-only">{item.title && localized(item.title)}</span>
            </button>
            {item.file && !item.file.mediaType && <MissingFile item={item} received={reread} />}
          </li>
        ))}
      </ul>
      <NewEvidence draft={draft} evidenceForm={evidenceForm} />
    </fieldset>
  );
}
