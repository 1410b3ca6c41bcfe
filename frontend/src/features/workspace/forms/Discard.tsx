import { useEffect, useRef, useState } from 'preact/hooks';
import { workspace as texts } from '#texts/workspace';

interface Props {
  /** Asks whether to delete it. */
  sure: string;
  discard: () => Promise<void>;
}

/** Deletes a draft after a confirmation; cannot be undone. */
export function Discard({ sure, discard }: Props) {
  const [asking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const question = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);

  function keep() {
    setAsking(false);
    first.current?.focus();
  }

  return (
    <>
      <button
        type="button"
        class="ds-button"
        data-variant="tertiary"
        aria-expanded={asking}
        ref={first}
        onClick={() => setAsking(!asking)}
      >
        {texts.discard}
      </button>
      {asking && (
        <fieldset ref={question} tabIndex={-1}>
          <legend>{sure}</legend>
          <p class="button-row">
            <button
              type="button"
              class="ds-button"
              data-color="danger"
              onClick={() => {
                setAsking(false);
                discard();
              }}
            >
              {texts.discardYes}
            </button>
            <button type="button" class="ds-button" data-variant="secondary" onClick={keep}>
              {texts.discardNo}
            </button>
          </p>
        </fieldset>
      )}
    </>
  );
}
