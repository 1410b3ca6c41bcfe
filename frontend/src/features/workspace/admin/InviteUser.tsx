import { useEffect, useRef, useState } from 'preact/hooks';
import { admin as texts } from '#texts/admin';
import type { User } from '../../../api/schema.gen';
import { Faults } from '../forms/Fields';
import type { Fault } from '../forms/faults';
import { toAccount, toAccounts } from './accountAddresses';
import { EMPTY_VALUES, faultsIn, missingFields, newUserOf } from './accountForm';
import { Invitation } from './Invitation';
import { UserFields } from './UserFields';
import { invite } from './userApi';

export function InviteUser() {
  const [typed, setTyped] = useState(EMPTY_VALUES);
  const [faults, setFaults] = useState<Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [invited, setInvited] = useState<User>();

  async function submit() {
    if (busy) return;
    let found: Fault[] = missingFields(typed).map((field) => ({ field, text: texts.lacking[field] }));
    if (!found.length) {
      setBusy(true);
      found = await invite(newUserOf(typed))
        .then(({ value }) => {
          setInvited(value);
          return [];
        }, faultsIn)
        .finally(() => setBusy(false));
    }
    setFaults(found);
    setAttempt((n) => n + 1);
  }

  if (invited) return <Invited user={invited} />;
  return (
    <section>
      <h2>{texts.invite}</h2>
      <Faults faults={faults} attempt={attempt} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <UserFields typed={typed} change={setTyped} faults={faults} isNew />
        <p class="button-row">
          <button type="submit" class="ds-button" aria-disabled={busy}>
            {texts.sendInvitation}
          </button>
          <a href={toAccounts()}>{texts.backToList}</a>
        </p>
      </form>
    </section>
  );
}

function Invited({ user }: { user: User }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {texts.invited(user.email)}
      </h2>
      <Invitation user={user} sent={user.mailSent} />
      <p>
        <a href={toAccount(user.userId)}>{user.email}</a> · <a href={toAccounts()}>{texts.backToList}</a>
      </p>
    </section>
  );
}
