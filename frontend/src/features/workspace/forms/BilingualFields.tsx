import type { ComponentChildren } from 'preact';
import { workspace as texts } from '#texts/workspace';
import { Choice, Field } from './Fields';
import type { FormError } from './formErrors';
import type { FormValues } from './formSchema';
import { TextInput } from './TextInput';

interface Props {
  typed: FormValues;
  labels: Record<string, string>;
  /** For a text of one line that has no original language. */
  line?: { longest: number; hint: string };
  errors: FormError[];
  set: (name: string) => (value: string) => void;
  /** Content below the field of this name. */
  below?: ((name: string) => ComponentChildren) | undefined;
}

/** A text in both languages, and which of the two is the original. */
export function BilingualFields({ typed, labels, line, errors, set, below }: Props) {
  return (
    <>
      {(['fr', 'nl'] as const).map((language) => (
        <Field
          key={language}
          id={language}
          label={labels[language] ?? ''}
          hint={line?.hint ?? texts.atMost}
          errors={errors}
        >
          {(attributes) => (
            <>
              <TextInput
                {...attributes}
                lang={language}
                {...(line ? { limit: line.longest } : { rows: 5 })}
                value={typed[language] ?? ''}
                set={set(language)}
              />
              {below?.(language)}
            </>
          )}
        </Field>
      ))}
      {!line && (
        <Field
          id="originalLanguage"
          label={texts.fields.originalLanguage}
          hint={texts.hints.originalLanguage}
          errors={errors}
        >
          {(attributes) => (
            <>
              <Choice
                {...attributes}
                words={Object.entries(texts.languages)}
                value={typed.originalLanguage ?? ''}
                choose={set('originalLanguage')}
              />
              {below?.('originalLanguage')}
            </>
          )}
        </Field>
      )}
    </>
  );
}
