import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { admin as texts } from '#texts/admin';

interface Props {
  /** Id prefix of the section, which is labelled by its heading. */
  id: string;
  button: string;
  title: string;
  confirm: string;
  /** Explains the consequences. */
  children: ComponentChildren;
  act: () => void;
  /** Replaces the button and its confirmation where the action is harmless. */
  atOnce?: (() => void) | undefined;
}

/** A button whose action runs only after a confirmation. */
export function ConfirmedButton({ id, button, title, confirm, children, act, atOnce }: Props) {
  const [asking, setAsking] = useState(false);
  const asked = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) heading.current?.focus();
    else if (asked.current) opener.current?.focus();
    asked.current = asking;
  }, [asking]);

  if (!asking)
    return (
      <p>
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          ref={opener}
          onClick={() => (atOnce ? atOnce() : setAsking(true))}
        >
          {button}
        </button>
      </p>
    );
  return (
    <section class="notice danger" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {children}
      <p class="button-row">
        <button
          type="button"
          class="ds-button"
          data-color="danger"
          onClick={() => {
            setAsking(false);
            act();
          }}
        >
          {confirm}
        </button>
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => setAsking(false)}>
          {texts.cancel}
        </button>
      </p>
    </section>
  );
}
