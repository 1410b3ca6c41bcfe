import { admin as texts } from '#texts/admin';
import type { User } from '../../../api/schema.gen';
import { nameOf } from './accountForm';
import { ConfirmedButton } from './ConfirmedButton';

/** Disables an account after a confirmation, or enables it. */
export function AccountActivation({ user, set }: { user: User; set: (enabled: boolean) => Promise<void> }) {
  return (
    <ConfirmedButton
      id="deactivation"
      button={user.enabled ? texts.deactivate : texts.reactivate}
      title={texts.deactivateTitle(nameOf(user))}
      confirm={texts.confirmDeactivation}
      act={() => set(false)}
      atOnce={user.enabled ? undefined : () => set(true)}
    >
      <p>{texts.deactivateWarning}</p>
    </ConfirmedButton>
  );
}
