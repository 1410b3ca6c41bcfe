import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { actions as texts } from '#texts/actions';
import type { ConfirmableRule, Language } from '../../../api/schema.gen';
import { clearResponseCache } from '../../../api/useQuery';
import { localized } from '../../../i18n/localized';
import { FormErrors } from '../forms/Fields';
import { formErrorsOf } from '../forms/formErrors';
import { bodyOf, type DirectForm, fieldsOf, initialValues } from '../forms/formSchema';
import { KeptStatus } from '../forms/KeptStatus';
import { explaining } from '../forms/outdated';
import { PublishForm } from '../forms/PublishForm';
import { inputErrorsOf, StatementFields } from '../forms/StatementFields';
import { SubmitButton, useSubmission } from '../forms/SubmitButton';
import { useFormDraft } from '../forms/useFormDraft';

interface Props {
  statement: DirectForm;
  userId: string;
  /** The original language of the text, until another is chosen. */
  original: Language;
  /** Key of the stored text: the same form about something else keeps other text. */
  place: string;
  onDone: () => void;
  /** Called after a refusal because of what others have changed. */
  outdated?: () => void;
  /** Whether others changed what it is about, so that it cannot be sent: what was typed can be read and copied. */
  gone?: boolean;
  /** Published facts to read before writing. */
  children?: ComponentChildren;
}

/** Form of a bilingual publication without a shared draft, from input to sending. */
export function ActionForm({ statement, userId, original, place, onDone, outdated, gone, children }: Props) {
  const [initial] = useState(() => initialValues(statement, original));
  const draft = useFormDraft(userId, place, initial);
  const { typed, key, restored, type, forget } = draft;
  const sending = useSubmission();
  const set = (name: string) => (value: string) => {
    sending.changed(name);
    type({ ...typed, [name]: value });
  };

  const chosen = statement.chosen?.(typed);

  async function submit(rules?: ConfirmableRule[]) {
    const errors = inputErrorsOf(statement, typed);
    if (errors.length) return sending.refuse(errors);
    await sending.attempt(
      async (confirmed) => {
        await statement.send({ ...bodyOf(statement, typed), ...confirmed } as never, key);
        forget();
        clearResponseCache();
        onDone();
      },
      explaining((error) => formErrorsOf(error, fieldsOf(statement)), outdated),
      rules,
    );
  }

  return (
    <PublishForm onSubmit={() => submit()}>
      <FormErrors errors={sending.errors} attempt={sending.attempts} confirm={submit} />
      {restored && <p class="small">{texts.restored}</p>}
      {children}
      <StatementFields schema={statement} typed={typed} errors={sending.errors} set={set} />
      {chosen && <blockquote class="official">{localized(chosen)}</blockquote>}
      <KeptStatus form={draft} />
      {statement.seen && !gone && <p>{statement.seen(typed)}</p>}
      {!gone && <SubmitButton of={sending} submit={statement.words.submit} />}
    </PublishForm>
  );
}
