import type { ComponentChildren } from 'preact';
import { actions } from '#texts/actions';
import { workspace } from '#texts/workspace';
import type { Language } from '../../../api/schema.gen';
import { date } from '../../../i18n/format';
import { BilingualFields } from './BilingualFields';
import { BodyChoice } from './BodyChoice';
import { CommitmentChoice } from './CommitmentChoice';
import { Choice, Field } from './Fields';
import type { FormError } from './formErrors';
import { type Control, type FormSchema, type FormValues, missingFields, namesOf } from './formSchema';
import { DAY as DAY_INPUT, ParsedInput, unreadableFields } from './ParsedInput';
import { TextInput } from './TextInput';

interface Props {
  schema: FormSchema;
  typed: FormValues;
  errors: FormError[];
  set: (name: string) => (value: string) => void;
  /** Content below the field of this name. */
  below?: (name: string) => ComponentChildren;
}

/** The label of a field. */
export const labelOf = ({ words }: FormSchema, name: string): string =>
  words.fields[name] ?? workspace.fields.originalLanguage;

/** A message for each field that cannot be read, and for each required one that is empty. */
export function inputErrorsOf(schema: FormSchema, typed: FormValues): FormError[] {
  const unreadable = unreadableFields(namesOf(schema));
  const lacking = missingFields(schema, typed).filter((name) => unreadable.every(({ field }) => field !== name));
  return [...unreadable, ...lacking.map((field) => ({ field, text: actions.lacking(labelOf(schema, field)) }))];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Shows the value of a field as the form's options do. */
export function shownValue({ controls }: Pick<FormSchema, 'controls'>, name: string, value: string): string {
  if (name === 'originalLanguage') return workspace.languages[value as Language];
  const { kind, words } = controls.find((control) => control.name === name) ?? {};
  if (kind === 'date' && DAY.test(value)) return date(value);
  return words?.find(([code]) => code === value)?.[1] ?? value;
}

/** The fields of a bilingual publication. */
export function StatementFields({ schema, typed, errors, set, below }: Props) {
  const { words, controls, line } = schema;
  return (
    <>
      {controls.map((control) => (
        <Field
          key={control.name}
          id={control.name}
          label={labelOf(schema, control.name)}
          {...(words.hints?.[control.name] && { hint: words.hints[control.name] })}
          errors={errors}
        >
          {(attributes) => (
            <>
              <Input
                control={control}
                attributes={attributes}
                value={typed[control.name] ?? ''}
                set={set(control.name)}
              />
              {below?.(control.name)}
            </>
          )}
        </Field>
      ))}
      <BilingualFields
        typed={typed}
        labels={words.fields}
        {...(line && { line: { longest: line, hint: words.hints?.text ?? '' } })}
        errors={errors}
        set={set}
        below={below}
      />
    </>
  );
}

/** The API's limit for a text of one line. */
const MAX_LINE_LENGTH = 300;

interface InputProps {
  control: Control;
  attributes: { id: string };
  value: string;
  set: (value: string) => void;
}

function Input({ control: { kind, words, except }, attributes, value, set }: InputProps) {
  if (kind === 'commitment') return <CommitmentChoice {...attributes} except={except} value={value} choose={set} />;
  if (kind === 'body') return <BodyChoice {...attributes} except={except} value={value} choose={set} />;
  if (kind === 'choice') return <Choice {...attributes} words={words ?? []} value={value} choose={set} />;
  if (kind === 'date') return <ParsedInput {...attributes} of={DAY_INPUT} value={value} set={set} />;
  if (kind === 'text') return <TextInput {...attributes} limit={MAX_LINE_LENGTH} value={value} set={set} />;
  return (
    <input
      type="url"
      class="ds-input"
      {...attributes}
      value={value}
      onInput={(event) => set(event.currentTarget.value)}
    />
  );
}
