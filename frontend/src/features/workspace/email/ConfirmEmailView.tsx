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

interface Props extends Pick<ViewProps, 'search'> {
  me: Pick<ViewProps['me'], 'pendingEmail'>;
}

/**
 * Shows the new address of the user's account and confirms it. Needs a click: mail programs open links to check them. A link
 * confirms only the address that is shown: a later request makes it invalid.
 */
export default function ConfirmEmailView({ me: { pendingEmail }, search }: Props) {
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
      {!confirmed && !pendingEmail && <p class="notice danger">{texts.none}</p>}
      {!confirmed && pendingEmail && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <p>{texts.newAddress}</p>
          <p>
            <strong>{pendingEmail}</strong>
          </p>
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
