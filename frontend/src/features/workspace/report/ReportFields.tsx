import { codes } from '#texts/codes';
import { workspace as texts } from '#texts/workspace';
import type { ImplementationStatus, Language } from '../../../api/schema.gen';
import { date } from '../../../i18n/format';
import { STATUSES } from '../../../ui/codes';
import { ConflictChoice } from '../forms/ConflictChoice';
import { Choice, Field } from '../forms/Fields';
import type { FormError } from '../forms/formErrors';
import { DAY, ParsedInput, PERCENTAGE } from '../forms/ParsedInput';
import { TextInput } from '../forms/TextInput';
import type { FieldName } from './draftValues';
import type { Draft } from './useDraft';

const DECLARED = STATUSES.filter((status) => status !== 'notReported').map((status): [string, string] => [
  status,
  codes.implementationStatus[status],
]);
const LANGUAGES = Object.entries(texts.languages);
/** The corrected report and the linked requests have controls of their own. */
type WrittenField = Exclude<FieldName, 'corrects' | 'alsoFor'>;
const FIELDS: WrittenField[] = ['implementationStatus', 'percentDone', 'expectedOn', 'fr', 'nl', 'originalLanguage'];

const hintOf = (field: WrittenField) =>
  field === 'fr' || field === 'nl' ? `${texts.hints[field]} ${texts.atMost}` : texts.hints[field];

/** Shows a value as the form's options do. */
const shownAs = (field: WrittenField) => (value: string) => {
  if (field === 'implementationStatus') return codes.implementationStatus[value as ImplementationStatus];
  if (field === 'originalLanguage') return texts.languages[value as Language];
  return field === 'expectedOn' ? date(value) : value;
};

interface Props {
  draft: Draft;
  errors: FormError[];
  /** The user changes this field. */
  changed: (field: FieldName) => void;
}

/** The fields of a report, each with a colleague's conflicting version if there is one. */
export function ReportFields({ draft, errors, changed }: Props) {
  const { words } = draft;
  const set = (field: FieldName) => (value: string) => {
    changed(field);
    draft.change({ ...words, [field]: value });
  };
  return (
    <>
      {FIELDS.map((field) => (
        <Field key={field} id={field} label={texts.fields[field]} hint={hintOf(field)} errors={errors}>
          {(attributes) => (
            <>
              <Control field={field} value={words[field]} set={set(field)} attributes={attributes} />
              <ConflictChoice draft={draft} field={field} name={texts.fields[field]} show={shownAs(field)} />
            </>
          )}
        </Field>
      ))}
    </>
  );
}

interface ControlProps {
  field: FieldName;
  value: string;
  set: (value: string) => void;
  attributes: { id: string };
}

function Control({ field, value, set, attributes }: ControlProps) {
  if (field === 'implementationStatus') return <Choice {...attributes} words={DECLARED} value={value} choose={set} />;
  if (field === 'originalLanguage') return <Choice {...attributes} words={LANGUAGES} value={value} choose={set} />;
  if (field === 'fr' || field === 'nl')
    return <TextInput {...attributes} lang={field} rows={7} value={value} set={set} />;
  return <ParsedInput {...attributes} of={field === 'expectedOn' ? DAY : PERCENTAGE} value={value} set={set} />;
}
