import { useEffect, useState } from 'preact/hooks';
import { workspace as texts } from '#texts/workspace';
import type { Language } from '../../../api/schema.gen';
import { lengthOf, publishable } from './publishable';

const MAX_TEXT_LENGTH = 10_000;
/** Share of the limit from which the characters are counted. */
const COUNTED_FROM = 0.8;
/** A screen reader hears the count when the typing pauses. */
const PAUSE_MS = 1_000;

interface Props {
  id: string;
  lang?: Language | undefined;
  /** Lines of a text area; left out for a field of one line. */
  rows?: number;
  /** The API's limit in characters. */
  limit?: number;
  value: string;
  set: (value: string) => void;
  'aria-describedby'?: string;
  'aria-invalid'?: 'true';
}

/**
 * Field of a text that will be published. It removes characters that cannot be published and says so, and counts near the
 * limit; a longer text stays, and the API refuses it.
 */
export function TextInput({ rows, limit = MAX_TEXT_LENGTH, value, set, ...attributes }: Props) {
  const [removed, setRemoved] = useState(0);
  const length = lengthOf(value);
  const count = length >= limit * COUNTED_FROM ? texts.charactersLeft(limit - length) : '';
  const announced = useDebounced(count);
  const input = {
    class: 'ds-input',
    ...attributes,
    value,
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      const typed = publishable(event.currentTarget.value);
      setRemoved(typed.removed);
      // Also where the value does not change, and so the field would not be rendered again.
      if (typed.removed > 0) event.currentTarget.value = typed.text;
      set(typed.text);
    },
  };
  return (
    <>
      {rows ? <textarea rows={rows} {...input} /> : <input {...input} />}
      <p class={length > limit ? 'error' : 'small'} aria-hidden="true">
        {count}
      </p>
      <p class="small" role="status">
        {removed > 0 && texts.charactersRemoved(removed)} <span class="ds-sr-only">{announced}</span>
      </p>
    </>
  );
}

/** The text, once it has not changed for a moment. */
function useDebounced(text: string): string {
  const [shown, setShown] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setShown(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return shown;
}
