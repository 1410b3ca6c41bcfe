import { useState } from 'preact/hooks';
import { workspace as texts } from '#texts/workspace';
import { logIn } from './session';

/** Login link; if the login does not respond, states this and keeps the page with its unsent text. */
export function LogInAgain() {
  const [shut, setShut] = useState(false);
  function tryLogIn() {
    setShut(false);
    logIn().catch(() => setShut(true));
  }
  return (
    <>
      <button type="button" class="ds-button" onClick={tryLogIn}>
        {texts.logInAgain}
      </button>
      <p role="status">{shut && texts.loginUnavailable}</p>
    </>
  );
}
