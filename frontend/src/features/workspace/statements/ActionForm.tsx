import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { actions as texts } from '#texts/actions';
import { workspace } from '#texts/workspace';
import { clearResponseCache } from '../../../api/useQuery';
import { BilingualFields } from '../forms/BilingualFields';
import { CommitmentChoice } from '../forms/CommitmentChoice';
import { Choice, Faults, Field } from '../forms/Fields';
import { faultsOf } from '../forms/faults';
import { bodyOf, type Control, emptyValues, type FormSchema, fieldsOf, missingFields } from '../forms/formSchema';
import { PublishForm } from '../forms/PublishForm';
import { SubmitButton, useSubmission } from '../forms/SubmitButton';
import { useFormDraft } from '../forms/useFormDraft';

interface Props {
  statement: FormSchema;
  person: string;
  /** Key of the stored text: the same form about something else keeps other text. */
  place: string;
  onDone: () => void;
  /** What to read before writing. */
  children?: ComponentChildren;
}

/** Form of a bilingual publication, from input to sending. */
export function ActionForm({ statement, person, place, onDone, children }: Props) {
  const { words, controls } = statement;
  const [empty] = useState(() => emptyValues(statement));
  const { typed, key, restored, type, forget } = useFormDraft(person, place, empty);
  const sending = useSubmission();
  const set = (name: string) => (value: string) => type({ ...typed, [name]: value });
  const label = (name: string) => words.fields[name] ?? workspace.fields.originalLanguage;

  async function submit() {
    const lacking = missingFields(statement, typed).map((field) => ({ field, text: texts.lacking(label(field)) }));
    if (lacking.length) return sending.refuse(lacking);
    await sending.attempt(
      async () => {
        await statement.send(bodyOf(statement, typed) as never, key);
        forget();
        clearResponseCache();
        onDone();
      },
      (error) => faultsOf(error, fieldsOf(statement)),
    );
  }

  return (
    <PublishForm onSubmit={submit}>
      <h2>{words.title}</h2>
      <Faults faults={sending.faults} attempt={sending.attempts} />
      {restored && <p class="small">{texts.restored}</p>}
      {children}
      {controls.map((control) => (
        <Field
          key={control.name}
          id={control.name}
          label={label(control.name)}
          {...(words.hints?.[control.name] && { hint: words.hints[control.name] })}
          faults={sending.faults}
        >
          {(attributes) => (
            <Input
              control={control}
              attributes={attributes}
              value={typed[control.name] ?? ''}
              set={set(control.name)}
            />
          )}
        </Field>
      ))}
      <BilingualFields typed={typed} labels={words.fields} faults={sending.faults} set={set} />
      <p>{statement.seen(typed)}</p>
      <SubmitButton of={sending} submit={words.submit} />
    </PublishForm>
  );
}

interface InputProps {
  control: Control;
  attributes: { id: string };
  value: string;
  set: (value: string) => void;
}

function Input({ control: { kind, words, except }, attributes, value, set }: InputProps) {
  if (kind === 'request') return <CommitmentChoice {...attributes} except={except} value={value} choose={set} />;
  if (kind === 'choice') return <Choice {...attributes} words={words ?? []} value={value} choose={set} />;
  const input = {
    ...attributes,
    value,
    onInput: (event: { currentTarget: HTMLInputElement }) => set(event.currentTarget.value),
  };
  if (kind === 'date') return <input class="ds-input narrow" {...input} type="date" />;
  return <input class="ds-input" {...input} type="url" />;
}
