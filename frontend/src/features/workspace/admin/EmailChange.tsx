import { useState } from 'preact/hooks';
import { admin as texts } from '#texts/admin';
import type { User } from '../../../api/schema.gen';
import { Field, FormErrors } from '../forms/Fields';
import { SubmitButton, useSubmission } from '../forms/SubmitButton';
import { accountErrorsOf, isAddress } from './accountForm';
import { requestEmailChange } from './userApi';

interface Props {
  user: User;
  /** The API has answered: which address awaits the user's confirmation must be read again. */
  onAnswered: () => void;
}

/** Sends a link to another address, which the user then confirms. */
export function EmailChange({ user, onAnswered }: Props) {
  const [typed, setTyped] = useState('');
  const [result, setResult] = useState<{ email: string; mailSent: boolean }>();
  const sending = useSubmission();

  function submit() {
    const email = typed.trim();
    setResult(undefined);
    if (!isAddress(email)) {
      sending.refuse([{ field: 'email', text: texts.lacking.email }]);
      return;
    }
    sending.attempt(async () => {
      const { mailSent } = (await requestEmailChange(user.userId, email)).value;
      setResult({ email, mailSent });
      if (mailSent) setTyped('');
      // Also without a mail: an earlier address may have been confirmed or have expired meanwhile.
      onAnswered();
    }, accountErrorsOf);
  }

  return (
    <section aria-labelledby="email-change">
      <h3 id="email-change">{texts.changeEmail}</h3>
      {user.pendingEmail && <p>{texts.pendingEmail(user.pendingEmail)}</p>}
      <FormErrors errors={sending.errors} attempt={sending.attempts} />
      <div role="status">
        {result?.mailSent && <p class="notice">{texts.emailLinkSent(result.email)}</p>}
        {result && !result.mailSent && <p class="notice danger">{texts.emailLinkNotSent}</p>}
      </div>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Field id="email" label={texts.newEmail} hint={texts.newEmailHint} errors={sending.errors}>
          {(attributes) => (
            <input
              {...attributes}
              class="ds-input"
              type="email"
              autocomplete="off"
              maxLength={250}
              value={typed}
              onInput={(event) => {
                setTyped(event.currentTarget.value);
                sending.changed('email');
              }}
            />
          )}
        </Field>
        <SubmitButton of={sending} submit={texts.sendEmailLink} />
      </form>
    </section>
  );
}
