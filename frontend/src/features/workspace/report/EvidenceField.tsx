import { evidenceType } from '#texts/record';
import { workspace as texts } from '#texts/workspace';
import type { Language } from '../../../api/schema.gen';
import { Choice, Field } from '../forms/Fields';
import type { FormError } from '../forms/formErrors';
import { DAY, ParsedInput } from '../forms/ParsedInput';
import { TextInput } from '../forms/TextInput';
import { DocumentLanguages } from './DocumentLanguages';
import type { Name } from './evidenceForm';

const LANGUAGES: Partial<Record<Name, Language>> = { titleFr: 'fr', titleNl: 'nl' };
/** The API's limit for a title and for the publisher. */
const MAX_TITLE_LENGTH = 300;

interface Props {
  name: Name;
  value: string;
  set: (value: string) => void;
  errors: FormError[];
}

/** A field of an evidence item. */
export function EvidenceField({ name, value, set, errors }: Props) {
  const id = `evidence-${name}`;
  if (name === 'documentLanguages') return <DocumentLanguages id={id} value={value} set={set} errors={errors} />;
  return (
    <Field id={id} label={texts.evidenceFields[name]} errors={errors}>
      {(attributes) => {
        if (name === 'type')
          return <Choice {...attributes} words={Object.entries(evidenceType)} value={value} choose={set} />;
        if (name === 'issuedOn') return <ParsedInput {...attributes} of={DAY} value={value} set={set} />;
        if (name === 'url')
          return (
            <input
              class="ds-input"
              {...attributes}
              type="url"
              value={value}
              onInput={(event) => set(event.currentTarget.value)}
            />
          );
        return <TextInput {...attributes} lang={LANGUAGES[name]} limit={MAX_TITLE_LENGTH} value={value} set={set} />;
      }}
    </Field>
  );
}
