import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { chrome } from '#texts/chrome';
import { workspace as texts } from '#texts/workspace';
import { ApiError } from '../../../api/http';
import type { Me, Problem } from '../../../api/schema.gen';
import { href } from '../../../navigation/paths';
import styles from '../workspace.css?url';
import { getMe } from './calls';
import { LogInAgain } from './LogInAgain';
import { LogOut } from './LogOut';
import { enter, person, SessionOver, startAnew } from './session';

export interface CurrentUser extends Me {
  id: string;
  name: string;
  account: string;
}

/** What is for whoever is logged in; before that, the way there. */
export function RequireLogin({ children }: { children: (me: CurrentUser) => ComponentChildren }) {
  const [me, setMe] = useState<CurrentUser>();
  const [trouble, setTrouble] = useState<unknown>();
  async function come() {
    setTrouble(undefined);
    try {
      if (await enter()) setMe({ ...(await getMe()).value, ...(await person()) });
    } catch (error) {
      setTrouble(error);
    }
  }
  useEffect(() => {
    come();
    // Back, from the browser's memory: whoever it was may have logged out since, and somebody else be here.
    const back = ({ persisted }: PageTransitionEvent) => persisted && startAnew();
    addEventListener('pageshow', back);
    return () => removeEventListener('pageshow', back);
  }, []);
  return (
    <>
      <link rel="stylesheet" href={styles} />
      {trouble !== undefined && <NotEntered trouble={trouble} retry={come} />}
      {!me && trouble === undefined && <p class="late">{chrome.loading}</p>}
      {me && (
        <>
          <p class="whoami">
            <a href={href({ page: 'workspace' })}>{texts.title}</a>
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

function NotEntered({ trouble, retry }: { trouble: unknown; retry: () => void }) {
  const forbidden = trouble instanceof ApiError && trouble.problem?.status === 403 ? trouble.problem : undefined;
  const [title, advice] = forbidden ? refusal(forbidden) : [texts.loginFailed, texts.loginFailedAdvice];
  return (
    <div class="notice danger" role="alert">
      <h2>{title}</h2>
      <p>{advice}</p>
      {trouble instanceof SessionOver ? (
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

/** Why an account that is logged in may do nothing here: without a role, or for a reason that the API says. */
const refusal = ({ type, detail }: Problem) =>
  type.endsWith(':missingPermission') ? [texts.noRole, texts.noRoleAdvice] : [texts.refused, detail];
