import { rounds as texts } from '#texts/rounds';
import { navigate } from '../../../navigation/history';
import { FormErrors } from '../forms/Fields';
import { formErrorsOf } from '../forms/formErrors';
import { KeptStatus } from '../forms/KeptStatus';
import { unreadableFields } from '../forms/ParsedInput';
import { PublishForm } from '../forms/PublishForm';
import { SubmitButton, useSubmission } from '../forms/SubmitButton';
import { useFormDraft } from '../forms/useFormDraft';
import { toRounds } from '../session/roundAddresses';
import { RoundFields } from './RoundFields';
import { createRound } from './roundApi';
import { DAYS, EMPTY, FIELD_IDS, type RoundField, type RoundValues, roundContentOf } from './roundFields';

/** Form of a round that is not saved yet. Once it is, its own page saves each change. */
export function NewRoundForm({ userId }: { userId: string }) {
  const draft = useFormDraft(userId, 'round', EMPTY);
  const typed = draft.typed as RoundValues;
  const sending = useSubmission();

  const set = (name: RoundField) => (value: string) => {
    sending.changed(name);
    draft.type({ ...typed, [name]: value });
  };

  async function submit() {
    const unreadable = unreadableFields(DAYS);
    if (unreadable.length > 0) return sending.refuse(unreadable);
    await sending.attempt(
      async () => {
        const { value } = await createRound(roundContentOf(typed), draft.key);
        draft.forget();
        navigate(toRounds(value.reportingRoundId));
      },
      (error) => formErrorsOf(error, FIELD_IDS),
    );
  }

  return (
    <PublishForm onSubmit={submit}>
      <FormErrors errors={sending.errors} attempt={sending.attempts} />
      <RoundFields typed={typed} set={set} errors={sending.errors} />
      <KeptStatus form={draft} />
      <SubmitButton of={sending} submit={texts.save} />
    </PublishForm>
  );
}
