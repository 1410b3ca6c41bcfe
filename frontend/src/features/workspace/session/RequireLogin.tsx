import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { common } from '#texts/common';
import { listTitles } from '#texts/listTitles';
import { workspace as texts } from '#texts/workspace';
import { ApiError } from '../../../api/client';
import type { Language, Me, Problem } from '../../../api/schema.gen';
import { href } from '../../../navigation/paths';
import styles from '../workspace.css?url';
import { toAllCommitments } from './addresses';
import { LogInAgain } from './LogInAgain';
import { LogOut } from './LogOut';
import { getMe } from './send';
import { currentUser, logInOrContinue, reloadPage, SessionExpired } from './session';

export interface CurrentUser extends Me {
  id: string;
  name: string;
  account: string;
  /** The account's language: the original language of what the user writes, until another is chosen. */
  language: Language;
}

interface Props {
  children: (me: CurrentUser) => ComponentChildren;
  /** Takes the user once it is known. */
  onLogin?: (me: CurrentUser) => void;
}

/** Renders its content for logged-in users only; otherwise redirects to the login. */
export function RequireLogin({ children, onLogin }: Props) {
  const [me, setMe] = useState<CurrentUser>();
  const [error, setError] = useState<unknown>();
  async function come() {
    setError(undefined);
    try {
      if (!(await logInOrContinue())) return;
      const user = { ...(await getMe()).value, ...(await currentUser()) };
      onLogin?.(user);
      setMe(user);
    } catch (error) {
      setError(error);
    }
  }
  useEffect(() => {
    come();
    // Page restored from the back/forward cache: another user may be logged in now.
    const back = ({ persisted }: PageTransitionEvent) => persisted && reloadPage();
    addEventListener('pageshow', back);
    return () => removeEventListener('pageshow', back);
  }, []);
  return (
    <>
      <link rel="stylesheet" href={styles} />
      {error !== undefined && <LoginError error={error} retry={come} />}
      {!me && error === undefined && <p class="delayed">{common.loading}</p>}
      {me && (
        <>
          <p class="whoami">
            <a href={href({ page: 'workspace' })}>{texts.title}</a>
            <a href={toAllCommitments()}>{listTitles.allCommitments}</a>
            <span>{texts.loggedInAs(me.name)}</span>
            <a href={me.account}>{texts.mySessions}</a>
            <LogOut variant="tertiary" />
          </p>
          {children(me)}
        </>
      )}
    </>
  );
}

function LoginError({ error, retry }: { error: unknown; retry: () => void }) {
  const forbidden = error instanceof ApiError && error.problem?.status === 403 ? error.problem : undefined;
  const [title, advice] = forbidden ? refusal(forbidden) : [texts.loginFailed, texts.loginFailedAdvice];
  return (
    <div class="notice danger" role="alert">
      <h2>{title}</h2>
      <p>{advice}</p>
      {error instanceof SessionExpired ? (
        <LogInAgain />
      ) : forbidden ? (
        <LogOut />
      ) : (
        <button type="button" class="ds-button" onClick={retry}>
          {texts.logIn}
        </button>
      )}
    </div>
  );
}

/** States why a logged-in account may do nothing: it has no role, or the API gave a reason. */
const refusal = ({ type, detail }: Problem) =>
  type.endsWith(':missingPermission') ? [texts.noRole, texts.noRoleAdvice] : [texts.refused, detail];
