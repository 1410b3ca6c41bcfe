import { useEffect, useRef } from 'preact/hooks';
import { actions } from '#texts/actions';

const texts = actions.previous;

/** Asks whether typed text shall be replaced; takes the focus. */
export function ReplaceQuestion({ replace, keep }: { replace: () => void; keep: () => void }) {
  const question = useRef<HTMLFieldSetElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <fieldset ref={question} tabIndex={-1}>
      <legend>{texts.replaceSure}</legend>
      <p class="button-row">
        <button type="button" class="ds-button" data-color="danger" onClick={replace}>
          {texts.replaceYes}
        </button>
        <button type="button" class="ds-button" data-variant="secondary" onClick={keep}>
          {texts.replaceNo}
        </button>
      </p>
    </fieldset>
  );
}
