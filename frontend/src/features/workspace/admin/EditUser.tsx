import { useEffect, useRef, useState } from 'preact/hooks';
import { admin as texts } from '#texts/admin';
import { common } from '#texts/common';
import { workspace } from '#texts/workspace';
import { ApiError } from '../../../api/client';
import type { Language, User, UserContent } from '../../../api/schema.gen';
import { FormErrors } from '../forms/Fields';
import type { FormError } from '../forms/formErrors';
import { LoadError } from '../forms/LoadError';
import { SubmitButton, useSubmission } from '../forms/SubmitButton';
import type { ApiResult } from '../session/send';
import { useAuthorizedQuery } from '../session/useAuthorizedQuery';
import { AccountActivation } from './AccountActivation';
import { AccountErasure } from './AccountErasure';
import { toAccounts, toUserActivity } from './accountAddresses';
import {
  type AccountConflicts,
  type AccountValues,
  accountErrorsOf,
  mergedValues,
  missingFields,
  nameOf,
  userContentOf,
  valuesOf,
} from './accountForm';
import { EmailChange } from './EmailChange';
import { Invitation } from './Invitation';
import { UserFields } from './UserFields';
import { eraseUser, readUser, replaceUser } from './userApi';

/** One account: name, roles, whether it has logged in yet, and whether it is enabled. */
export function EditUser({ userId, me }: { userId: string; me: string }) {
  const { result, error, retry } = useAuthorizedQuery(userId, () => readUser(userId));
  if (!result)
    return error === undefined ? <p class="delayed">{common.loading}</p> : <LoadError error={error} retry={retry} />;
  return <Account key={userId} first={result} me={me} />;
}

/** Another admin changed the account: what was typed is merged with it, and nothing is saved. */
class ChangedMeanwhile extends Error {
  constructor(readonly conflicts: AccountConflicts) {
    super();
  }
}

function Account({ first, me }: { first: ApiResult<User>; me: string }) {
  const [result, setResult] = useState(first);
  const user = result.value;
  const { userId } = user;
  const [typed, setTyped] = useState(() => valuesOf(user));
  /** Set at once, so that what is typed while a request is under way is merged too. */
  const form = useRef({ base: typed, typed });
  const [done, setDone] = useState('');
  const [erased, setErased] = useState(false);
  const sending = useSubmission();

  function change(values: AccountValues) {
    form.current.typed = values;
    setTyped(values);
  }

  /** Shows the stored account, and keeps what was typed. */
  function take(current: ApiResult<User>): AccountConflicts {
    const theirs = valuesOf(current.value);
    const { values, conflicts } = mergedValues(form.current.base, form.current.typed, theirs);
    form.current.base = theirs;
    change(values);
    setResult(current);
    return conflicts;
  }

  function attempt(act: () => Promise<void>) {
    setDone('');
    return sending.attempt(async () => {
      try {
        await act();
      } catch (error) {
        throw isConflict(error) ? new ChangedMeanwhile(take(await readUser(userId))) : error;
      }
    }, errorsOf);
  }

  const replace = (content: UserContent, what: string) =>
    attempt(async () => {
      take(await replaceUser(userId, result.etag, content));
      setDone(what);
    });

  const erase = () =>
    attempt(async () => {
      await eraseUser(userId, result.etag);
      setErased(true);
    });

  function save() {
    const missing = missingFields(typed);
    if (missing.length) sending.refuse(missing.map((field) => ({ field, text: texts.lacking[field] })));
    else replace(userContentOf(typed, user.enabled), texts.saved);
  }

  const reload = () => readUser(userId).then(take, () => undefined);

  if (erased) return <ErasedAccount />;
  return (
    <section>
      <h2>{nameOf(user)}</h2>
      <p>
        {user.email} {user.userId === me && <strong>{texts.you}</strong>}
      </p>
      <div role="status">{done && <p class="notice">{done}</p>}</div>
      <FormErrors errors={sending.errors} attempt={sending.attempts} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <UserFields typed={typed} change={change} errors={sending.errors} />
        <SubmitButton of={sending} submit={texts.save} />
      </form>
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

/** The messages of a refusal; one beside each text that another admin changed too. */
const errorsOf = (error: unknown): FormError[] =>
  error instanceof ChangedMeanwhile
    ? [
        { text: texts.changedMeanwhile },
        ...Object.entries(error.conflicts).map(([field, stored]) => ({
          field,
          text: texts.changedToo(
            texts.fields[field as keyof AccountConflicts],
            field === 'language' ? workspace.languages[stored as Language] : stored,
          ),
        })),
      ]
    : accountErrorsOf(error);

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
