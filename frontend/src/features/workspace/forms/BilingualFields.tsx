import { workspace as texts } from '#texts/workspace';
import { Choice, Field } from './Fields';
import type { Fault } from './faults';
import type { FormValues } from './formSchema';

interface Props {
  typed: FormValues;
  labels: Record<string, string>;
  faults: Fault[];
  set: (name: string) => (value: string) => void;
}

/** A text in both languages, and which of the two is the original. */
export function BilingualFields({ typed, labels, faults, set }: Props) {
  return (
    <>
      {(['fr', 'nl'] as const).map((language) => (
        <Field key={language} id={language} label={labels[language] ?? ''} hint={texts.atMost} faults={faults}>
          {(attributes) => (
            <textarea
              class="ds-input"
              {...attributes}
              lang={language}
              rows={5}
              value={typed[language]}
              onInput={(event) => set(language)(event.currentTarget.value)}
            />
          )}
        </Field>
      ))}
      <Field
        id="originalLanguage"
        label={texts.fields.originalLanguage}
        hint={texts.hints.originalLanguage}
        faults={faults}
      >
        {(attributes) => (
          <Choice
            {...attributes}
            words={Object.entries(texts.languages)}
            value={typed.originalLanguage ?? ''}
            choose={set('originalLanguage')}
          />
        )}
      </Field>
    </>
  );
}
