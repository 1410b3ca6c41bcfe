import { useState } from 'preact/hooks';
import { confirmEmail as texts } from '#texts/confirmEmail';
import { workspace } from '#texts/workspace';
import { href } from '../../../navigation/paths';
import { FormErrors } from '../forms/Fields';
import { formErrorsOf } from '../forms/formErrors';
import { SubmitButton, useSubmission } from '../forms/SubmitButton';
import type { ViewProps } from '../session/workspaceView';
import { confirmEmail } from './emailApi';
import { emailTokenIn } from './emailToken';

/** Confirms the new address of the user's account. Needs a click: mail programs open links to check them. */
export default function ConfirmEmailView({ search }: Pick<ViewProps, 'search'>) {
  const [confirmed, setConfirmed] = useState('');
  const sending = useSubmission();

  const submit = () =>
    sending.attempt(
      async () => setConfirmed((await confirmEmail(emailTokenIn(search) ?? '')).value.email),
      (error) => formErrorsOf(error, {}),
    );

  return (
    <>
      <FormErrors errors={sending.errors} attempt={sending.attempts} />
      <div role="status">{confirmed && <p class="notice">{texts.confirmed(confirmed)}</p>}</div>
      {!confirmed && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <p>{texts.explanation}</p>
          <SubmitButton of={sending} submit={texts.confirm} />
        </form>
      )}
      <p>
        <a href={href({ page: 'workspace' })}>{workspace.title}</a>
      </p>
    </>
  );
}
