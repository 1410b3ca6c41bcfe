import { admin as texts } from '#texts/admin';
import type { User } from '../../../api/schema.gen';
import { nameOf } from './accountForm';
import { ConfirmedButton } from './ConfirmedButton';

/** Erases an account and its holder's data after a confirmation; cannot be undone. */
export function AccountErasure({ user, erase }: { user: User; erase: () => void }) {
  return (
    <ConfirmedButton
      id="erasure"
      button={texts.erase}
      title={texts.eraseTitle(nameOf(user))}
      confirm={texts.confirmErasure}
      act={erase}
    >
      <p>{texts.eraseWarning}</p>
      <p>{texts.eraseInstead}</p>
    </ConfirmedButton>
  );
}
