import { useEffect, useRef, useState } from 'preact/hooks';
import { admin as texts } from '#texts/admin';
import type { User } from '../../../api/schema.gen';
import { nameOf } from './typed';

/** Shuts somebody out, once that is confirmed; or lets them in again. */
export function Enabling({ user, set }: { user: User; set: (enabled: boolean) => Promise<void> }) {
  const [asking, setAsking] = useState(false);
  const asked = useRef(false);
  const question = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) question.current?.focus();
    else if (asked.current) button.current?.focus();
    asked.current = asking;
  }, [asking]);

  if (!asking)
    return (
      <p>
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          ref={button}
          onClick={() => (user.enabled ? setAsking(true) : set(true))}
        >
          {user.enabled ? texts.deactivate : texts.reactivate}
        </button>
      </p>
    );
  return (
    <section class="notice danger" aria-labelledby="deactivation">
      <h3 id="deactivation" ref={question} tabIndex={-1}>
        {texts.deactivateTitle(nameOf(user))}
      </h3>
      <p>{texts.deactivateWarning}</p>
      <p class="choices">
        <button
          type="button"
          class="ds-button"
          data-color="danger"
          onClick={() => {
            setAsking(false);
            set(false);
          }}
        >
          {texts.confirmDeactivation}
        </button>
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => setAsking(false)}>
          {texts.cancel}
        </button>
      </p>
    </section>
  );
}
