import { useState } from 'preact/hooks';
import { workspace as texts } from '#texts/workspace';
import { logIn } from './session';

/** The way back in; where nobody opens, that is said, and the page stays with all that was typed. */
export function LogInAgain() {
  const [shut, setShut] = useState(false);
  function knock() {
    setShut(false);
    logIn().catch(() => setShut(true));
  }
  return (
    <>
      <button type="button" class="ds-button" onClick={knock}>
        {texts.logInAgain}
      </button>
      <p role="status">{shut && texts.loginAway}</p>
    </>
  );
}
