import { actions } from '#texts/actions';
import { erratumProposals as texts } from '#texts/erratumProposals';
import { ApiError } from '../../../../api/client';
import type { ErratumProposal, ErratumProposalState } from '../../../../api/schema.gen';
import { clearResponseCache } from '../../../../api/useQuery';
import { Field, FormErrors } from '../../forms/Fields';
import { formErrorsOf } from '../../forms/formErrors';
import { hasText } from '../../forms/formSchema';
import { KeptStatus } from '../../forms/KeptStatus';
import { PublishForm } from '../../forms/PublishForm';
import { SubmitButton, useSubmission } from '../../forms/SubmitButton';
import { useFormDraft } from '../../forms/useFormDraft';
import type { ApiResult } from '../../session/send';
import { confirmErratumProposal, readErratumProposal, refuseErratumProposal } from '../erratumApi';

interface Props {
  userId: string;
  read: ApiResult<ErratumProposal>;
  changed: (read: ApiResult<ErratumProposal>) => void;
}

const EMPTY = { reason: '' };

/** Confirmation by another person than the proposer, or refusal by either. */
export function ErratumDecision({ userId, read: { value: proposal, etag }, changed }: Props) {
  const id = proposal.erratumProposalId;
  const isOwn = proposal.proposed.byCaller;
  const draft = useFormDraft(userId, `refusal of erratum ${id}`, EMPTY);
  const { typed, type, restored, forget } = draft;
  const sending = useSubmission();
  const reasonLabel = isOwn ? texts.withdrawalReason : texts.refusalReason;

  /** Decides once: an attempt whose response was lost has succeeded if the proposal is as wanted. */
  const decide = (wanted: ErratumProposalState, act: () => Promise<ApiResult<ErratumProposal>>) =>
    sending.attempt(
      async () => {
        let now: ApiResult<ErratumProposal>;
        try {
          now = await act();
        } catch (error) {
          if (!(error instanceof ApiError && [409, 412].includes(error.problem?.status ?? 0))) throw error;
          now = await readErratumProposal(id);
          changed(now);
          if (now.value.state !== wanted) throw error;
        }
        forget();
        clearResponseCache();
        changed(now);
      },
      (error) => formErrorsOf(error, { '/reason': 'reason' }),
    );

  return (
    <>
      <FormErrors errors={sending.errors} attempt={sending.attempts} />
      {!isOwn && (
        <PublishForm onSubmit={() => decide('confirmed', () => confirmErratumProposal(id, etag))}>
          <p>{texts.confirmHint}</p>
          <SubmitButton of={sending} submit={texts.confirm} />
        </PublishForm>
      )}
      <PublishForm
        onSubmit={() =>
          hasText(typed.reason)
            ? decide('refused', () => refuseErratumProposal(id, etag, typed.reason?.trim() ?? ''))
            : sending.refuse([{ field: 'reason', text: texts.missing(reasonLabel) }])
        }
      >
        {restored && <p class="small">{actions.restored}</p>}
        <Field id="reason" label={reasonLabel} hint={texts.refusalHint} errors={sending.errors}>
          {(attributes) => (
            <textarea
              class="ds-input"
              {...attributes}
              rows={3}
              value={typed.reason}
              onInput={(event) => {
                sending.changed('reason');
                type({ reason: event.currentTarget.value });
              }}
            />
          )}
        </Field>
        <KeptStatus form={draft} />
        <SubmitButton of={sending} submit={isOwn ? texts.withdraw : texts.refuse} />
      </PublishForm>
    </>
  );
}
