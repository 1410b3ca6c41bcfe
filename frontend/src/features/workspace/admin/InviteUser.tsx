import { useEffect, useRef, useState } from 'preact/hooks';
import { admin as texts } from '#texts/admin';
import type { User } from '../../../api/schema.gen';
import { FormErrors } from '../forms/Fields';
import type { FormError } from '../forms/formErrors';
import { toAccount, toAccounts } from './accountAddresses';
import { accountErrorsOf, EMPTY_VALUES, missingFields, newUserOf } from './accountForm';
import { Invitation } from './Invitation';
import { UserFields } from './UserFields';
import { invite } from './userApi';

export function InviteUser() {
  const [typed, setTyped] = useState(EMPTY_VALUES);
  const [errors, setErrors] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [invited, setInvited] = useState<User>();

  async function submit() {
    if (busy) return;
    let found: FormError[] = missingFields(typed).map((field) => ({ field, text: texts.lacking[field] }));
    if (!found.length) {
      setBusy(true);
      found = await invite(newUserOf(typed))
        .then(({ value }) => {
          setInvited(value);
          return [];
        }, accountErrorsOf)
        .finally(() => setBusy(false));
    }
    setErrors(found);
    setAttempt((n) => n + 1);
  }

  if (invited) return <Invited user={invited} />;
  return (
    <section>
      <h2>{texts.invite}</h2>
      <FormErrors errors={errors} attempt={attempt} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <UserFields typed={typed} change={setTyped} errors={errors} isNew />
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
