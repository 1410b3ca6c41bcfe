import type { ComponentChildren } from 'preact';
import { rounds as texts } from '#texts/rounds';
import { Field } from '../forms/Fields';
import type { FormError } from '../forms/formErrors';
import { DAY, ParsedInput } from '../forms/ParsedInput';
import { TextInput } from '../forms/TextInput';
import { MultiSelect } from './MultiSelect';
import { DAYS, type RoundField, type RoundValues } from './roundFields';
import { useChoices } from './useChoices';

const MAX_TITLE_LENGTH = 300;

interface Props {
  typed: RoundValues;
  set: (name: RoundField) => (value: string) => void;
  errors: FormError[];
  /** Shown below a field. */
  below?: (name: RoundField) => ComponentChildren;
}

/** Texts, days and choice of a round in preparation. Everything can be left out until the round is opened. */
export function RoundFields({ typed, set, errors, below = () => null }: Props) {
  const choices = useChoices();
  return (
    <>
      {(['titleFr', 'titleNl', 'letterFr', 'letterNl'] as const).map((name) => {
        const isLetter = name.startsWith('letter');
        return (
          <div key={name}>
            <Field id={name} label={texts.fields[name]} {...(isLetter && { hint: texts.letterHint })} errors={errors}>
              {(attributes) => (
                <TextInput
                  {...attributes}
                  {...(isLetter ? { rows: 8 } : { limit: MAX_TITLE_LENGTH })}
                  lang={name.endsWith('Fr') ? 'fr' : 'nl'}
                  value={typed[name]}
                  set={set(name)}
                />
              )}
            </Field>
            {below(name)}
          </div>
        );
      })}
      {DAYS.map((name) => (
        <div key={name}>
          <Field id={name} label={texts.fields[name]} hint={texts.hints[name]} errors={errors}>
            {(attributes) => <ParsedInput {...attributes} of={DAY} value={typed[name]} set={set(name)} />}
          </Field>
          {below(name)}
        </div>
      ))}
      {(['resolutions', 'bodies'] as const).map((name) => (
        <div key={name}>
          <MultiSelect
            id={name}
            label={texts.fields[name]}
            hint={texts.hints[name]}
            words={choices[name]}
            value={typed[name]}
            set={set(name)}
            errors={errors}
          />
          {below(name)}
        </div>
      ))}
    </>
  );
}
