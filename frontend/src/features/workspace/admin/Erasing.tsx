import { admin as texts } from '#texts/admin';
import type { User } from '../../../api/schema.gen';
import { nameOf } from './accountForm';
import { Confirmed } from './Confirmed';

/** Erases an account and its holder's data after a confirmation; cannot be undone. */
export function Erasing({ user, erase }: { user: User; erase: () => void }) {
  return (
    <Confirmed
      id="erasure"
      button={texts.erase}
      title={texts.eraseTitle(nameOf(user))}
      confirm={texts.confirmErasure}
      act={erase}
    >
      <p>{texts.eraseWarning}</p>
      <p>{texts.eraseInstead}</p>
    </Confirmed>
  );
}
