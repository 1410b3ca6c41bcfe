import { rounds as texts } from '#texts/rounds';
import { Choice, Field } from '../forms/Fields';
import type { FormError } from '../forms/formErrors';
import { formatIds, parseIds } from './roundFields';

interface Props {
  id: string;
  label: string;
  hint: string;
  /** All values with their words. */
  words: [value: string, word: string][];
  /** The chosen ones, in the order of `formatIds`. */
  value: string;
  set: (value: string) => void;
  errors: FormError[];
}

/** Chooses several values: each is added from a select, and can be taken away. */
export function MultiSelect({ id, label, hint, words, value, set, errors }: Props) {
  const chosen = parseIds(value);
  const wordOf = new Map(words);
  return (
    <>
      <Field id={id} label={label} hint={hint} errors={errors}>
        {(attributes) => (
          <Choice
            {...attributes}
            words={words.filter(([one]) => !chosen.includes(one))}
            value=""
            choose={(one) => one && set(formatIds([...chosen, one]))}
          />
        )}
      </Field>
      <ul>
        {chosen.map((one) => (
          <li key={one}>
            {wordOf.get(one) ?? one}{' '}
            <button
              type="button"
              class="ds-button"
              data-variant="tertiary"
              onClick={() => set(formatIds(chosen.filter((other) => other !== one)))}
            >
              {texts.takeAway} <span class="ds-sr-only">{wordOf.get(one) ?? one}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
