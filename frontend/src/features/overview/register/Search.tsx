import { useEffect, useRef } from 'preact/hooks';
import { register } from '#texts/register';
import { type Choice, withChosen } from '../../../ui/resolutionChoices';
import { SearchField } from '../../../ui/search/SearchField';

/** A filter of the register and its value. */
export interface Criterion {
  name: 'owner' | 'committee' | 'policyArea';
  value: string;
  choices: Choice[];
}

interface Props {
  q: string;
  criteria: Criterion[];
  /** Receives the values of the fields by name. */
  find: (values: Record<string, string>) => void;
}

/** Finds resolutions by words, body, committee and policy area. */
export function Search({ q, criteria, find }: Props) {
  const words = useRef<HTMLInputElement>(null);
  // The fields take the values of another address, after Back for example; they stay, so that the focus does too.
  useEffect(() => {
    if (words.current) words.current.value = q;
  }, [q]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const fields = [...new FormData(event.currentTarget as HTMLFormElement)];
    find(Object.fromEntries(fields.map(([name, value]) => [name, String(value).trim()])));
  };
  return (
    <search>
      <form class="search" onSubmit={submit}>
        <div class="joined">
          <label for="q">{register.search}</label>
          <SearchField field={words} filter={(name, value) => find({ q: '', [name]: value })} />
          {criteria.map(({ name, value, choices }) => (
            <Selection key={name} name={name} value={value} choices={withChosen(choices, value)} />
          ))}
          <button type="submit" class="ds-button">
            {register.submit}
          </button>
        </div>
      </form>
    </search>
  );
}

function Selection({ name, value, choices }: Criterion) {
  const field = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (field.current) field.current.value = value;
  }, [value, choices.length]);
  // Each resolution has owners, which load later; a committee or policy area may not be stated for any.
  if (choices.length === 0 && name !== 'owner') return null;
  return (
    <div class="joined">
      <label for={name}>{register[name]}</label>
      <select class="ds-input" id={name} name={name} ref={field}>
        <option value="">{register.every[name]}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
