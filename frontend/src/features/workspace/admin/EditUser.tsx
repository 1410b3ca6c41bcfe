import { useEffect, useRef, useState } from 'preact/hooks';
import { admin as texts } from '#texts/admin';
import { common } from '#texts/common';
import { ApiError } from '../../../api/client';
import type { User, UserContent } from '../../../api/schema.gen';
import { FormErrors } from '../forms/Fields';
import { LoadError } from '../forms/LoadError';
import { SubmitButton, useSubmission } from '../forms/SubmitButton';
import { useAuthorizedQuery } from '../session/useAuthorizedQuery';
import { AccountActivation } from './AccountActivation';
import { AccountErasure } from './AccountErasure';
import { toAccounts, toUserActivity } from './accountAddresses';
import { accountErrorsOf, missingFields, nameOf, userContentOf, valuesOf } from './accountForm';
import { EmailChange } from './EmailChange';
import { Invitation } from './Invitation';
import { UserFields } from './UserFields';
import { eraseUser, readUser, replaceUser } from './userApi';

/** One account: name, roles, whether it has logged in yet, and whether it is enabled. */
export function EditUser({ userId, me }: { userId: string; me: string }) {
  const { result, error, setResult, retry } = useAuthorizedQuery(userId, () => readUser(userId));
  const [done, setDone] = useState('');
  /** Number of resets of the form to the stored account, after a concurrent change. */
  const [formVersion, setFormVersion] = useState(0);
  const [erased, setErased] = useState(false);
  const sending = useSubmission();

  function replace(content: UserContent, what: string) {
    setDone('');
    return sending.attempt(
      async () => {
        try {
          setResult(await replaceUser(userId, result?.etag ?? '', content));
        } catch (error) {
          if (!isConflict(error)) throw error;
          setResult(await readUser(userId));
          setFormVersion((n) => n + 1);
          throw error;
        }
        setDone(what);
      },
      (error) => (isConflict(error) ? [{ text: texts.changedMeanwhile }] : accountErrorsOf(error)),
    );
  }

  const reload = () => readUser(userId).then(setResult, () => undefined);

  function erase() {
    setDone('');
    return sending.attempt(
      async () => {
        await eraseUser(userId, result?.etag ?? '');
        setErased(true);
      },
      (error) => (isConflict(error) ? [{ text: texts.changedMeanwhile }] : accountErrorsOf(error)),
    );
  }

  if (erased) return <ErasedAccount />;
  if (!result)
    return error === undefined ? <p class="delayed">{common.loading}</p> : <LoadError error={error} retry={retry} />;
  const user = result.value;
  return (
    <section>
      <h2>{nameOf(user)}</h2>
      <p>
        {user.email} {user.userId === me && <strong>{texts.you}</strong>}
      </p>
      <div role="status">{done && <p class="notice">{done}</p>}</div>
      <FormErrors errors={sending.errors} attempt={sending.attempts} />
      <Form key={formVersion} user={user} sending={sending} save={(content) => replace(content, texts.saved)} />
      {user.invitationPending && user.enabled && <Invitation user={user} />}
      {!user.invitationPending && user.enabled && <EmailChange user={user} onAnswered={reload} />}
      <AccountActivation
        user={user}
        set={(enabled) =>
          replace(userContentOf(valuesOf(user), enabled), enabled ? texts.reactivated : texts.deactivated)
        }
      />
      <AccountErasure user={user} erase={erase} />
      <p>
        <a href={toUserActivity({ user: userId })}>{texts.activity}</a>
      </p>
      <p>
        <a href={toAccounts()}>{texts.backToList}</a>
      </p>
    </section>
  );
}

function ErasedAccount() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {texts.erased}
      </h2>
      <p>
        <a href={toAccounts()}>{texts.backToList}</a>
      </p>
    </section>
  );
}

const isConflict = (error: unknown) => error instanceof ApiError && error.problem?.status === 412;

interface FormProps {
  user: User;
  sending: ReturnType<typeof useSubmission>;
  save: (content: UserContent) => void;
}

function Form({ user, sending, save }: FormProps) {
  const [typed, setTyped] = useState(() => valuesOf(user));

  function submit() {
    const missing = missingFields(typed);
    if (missing.length) sending.refuse(missing.map((field) => ({ field, text: texts.lacking[field] })));
    else save(userContentOf(typed, user.enabled));
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <UserFields typed={typed} change={setTyped} errors={sending.errors} />
      <SubmitButton of={sending} submit={texts.save} />
    </form>
  );
}
