import { useState } from 'preact/hooks';
import { workspace as texts } from '#texts/workspace';
import { logOut } from './session';
import { unsaved } from './unsaved';

/**
 * Logout button: asks for confirmation if there is unsent text, which is deleted; states if the login does not respond
 * and the user is still logged in.
 */
export function LogOut({ variant }: { variant?: 'tertiary' }) {
  const [shut, setShut] = useState(false);
  function leave() {
    setShut(false);
    if (!unsaved.any() || confirm(texts.logOutForgets)) logOut().catch(() => setShut(true));
  }
  return (
    <>
      <button type="button" class="ds-button" data-variant={variant} onClick={leave}>
        {texts.logOut}
      </button>
      {shut && <span role="alert">{texts.logOutAway}</span>}
    </>
  );
}
