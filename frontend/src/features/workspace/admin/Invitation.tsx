import { useState } from 'preact/hooks';
import { admin as texts } from '#texts/admin';
import type { Invitation as InvitationResult, User } from '../../../api/schema.gen';
import { FormErrors } from '../forms/Fields';
import type { FormError } from '../forms/formErrors';
import { accountErrorsOf } from './accountForm';
import { inviteAgain } from './userApi';

interface Props {
  user: User;
  /** Whether the mail server accepted the invitation that was just requested. */
  sent?: boolean | undefined;
}

/** Invites an account that has no password yet; offers a temporary password where no mail can be sent. */
export function Invitation({ user, sent }: Props) {
  const [result, setResult] = useState<InvitationResult | undefined>(
    sent === undefined ? undefined : { mailSent: sent },
  );
  const [errors, setErrors] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);

  async function again(by: 'mail' | 'temporaryPassword') {
    setErrors(
      await inviteAgain(user.userId, by).then(({ value }) => {
        setResult(value);
        return [];
      }, accountErrorsOf),
    );
    setAttempt((n) => n + 1);
  }

  return (
    <section aria-labelledby="invitation">
      <h3 id="invitation">{texts.invitation}</h3>
      <p class="small">{texts.invitationHint}</p>
      <FormErrors errors={errors} attempt={attempt} />
      <div role="status">
        {result?.mailSent && <p class="notice">{texts.mailSent(user.email)}</p>}
        {result && !result.mailSent && result.temporaryPassword === undefined && (
          <p class="notice danger">{texts.mailNotSent}</p>
        )}
        {result?.temporaryPassword !== undefined && (
          <div class="notice">
            <p>
              <strong>{texts.passwordIs}</strong> <code>{result.temporaryPassword}</code>
            </p>
            <p>{texts.passwordOnce}</p>
          </div>
        )}
      </div>
      <p class="button-row">
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => again('mail')}>
          {texts.mailAgain}
        </button>
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => again('temporaryPassword')}>
          {texts.givePassword}
        </button>
      </p>
    </section>
  );
}
