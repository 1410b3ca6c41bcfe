import { useState } from 'preact/hooks';
import { admin as texts } from '#texts/admin';
import type { Invitation as Told, User } from '../../../api/schema.gen';
import { Faults } from '../forms/Fields';
import type { Fault } from '../forms/faults';
import { inviteAgain } from './calls';
import { faultsIn } from './typed';

interface Props {
  user: User;
  /** Whether the mail that was just asked for has left. */
  sent?: boolean | undefined;
}

/** The way to a password of their own for somebody who has none yet; where no mail leaves, the way round. */
export function Invitation({ user, sent }: Props) {
  const [told, setTold] = useState<Told | undefined>(sent === undefined ? undefined : { mailSent: sent });
  const [faults, setFaults] = useState<Fault[]>([]);
  const [attempt, setAttempt] = useState(0);

  async function again(by: 'mail' | 'temporaryPassword') {
    setFaults(
      await inviteAgain(user.userId, by).then(({ value }) => {
        setTold(value);
        return [];
      }, faultsIn),
    );
    setAttempt((n) => n + 1);
  }

  return (
    <section aria-labelledby="invitation">
      <h3 id="invitation">{texts.invitation}</h3>
      <p class="small">{texts.invitationHint}</p>
      <Faults faults={faults} attempt={attempt} />
      <div role="status">
        {told?.mailSent && <p class="notice">{texts.mailSent(user.email)}</p>}
        {told && !told.mailSent && told.temporaryPassword === undefined && (
          <p class="notice danger">{texts.mailNotSent}</p>
        )}
        {told?.temporaryPassword !== undefined && (
          <div class="notice">
            <p>
              <strong>{texts.passwordIs}</strong> <code>{told.temporaryPassword}</code>
            </p>
            <p>{texts.passwordOnce}</p>
          </div>
        )}
      </div>
      <p class="choices">
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
