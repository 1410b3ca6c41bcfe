import { useRef } from 'preact/hooks';
import { codes } from '#texts/codes';
import { earlierReport } from '#texts/earlierReport';
import { workspace as texts } from '#texts/workspace';
import type { ImplementationStatus, Language, ProgressReport } from '../../../api/schema.gen';
import { date } from '../../../i18n/format';
import { STATUSES } from '../../../ui/codes';
import { ConflictChoice } from '../forms/ConflictChoice';
import { Choice, Field } from '../forms/Fields';
import type { FormError } from '../forms/formErrors';
import { DAY, ParsedInput, PERCENTAGE } from '../forms/ParsedInput';
import { TextInput } from '../forms/TextInput';
import { type FieldName, isAddition, withField } from './draftValues';
import type { Draft } from './useDraft';

const DECLARED = STATUSES.filter((status) => status !== 'notReported').map((status): [string, string] => [
  status,
  codes.implementationStatus[status],
]);
const LANGUAGES = Object.entries(texts.languages);
/** The report that it corrects or completes, and the linked requests, have controls of their own. */
type WrittenField = Exclude<FieldName, 'corrects' | 'addsEvidenceTo' | 'alsoFor'>;
/** The day of the report is asked of staff alone, who enter an earlier one. */
const FIELDS: Exclude<WrittenField, 'reportedOn'>[] = [
  'implementationStatus',
  'percentDone',
  'expectedOn',
  'fr',
  'nl',
  'originalLanguage',
];
const ENTERED: WrittenField[] = ['reportedOn', ...FIELDS];

const hintOf = (field: WrittenField, hints: Record<string, string>) =>
  field === 'fr' || field === 'nl' ? `${hints[field]} ${texts.atMost}` : (hints[field] ?? '');

const DAYS: FieldName[] = ['expectedOn', 'reportedOn'];

/** Shows a value as the form's options do. */
const shownAs = (field: WrittenField) => (value: string) => {
  if (field === 'implementationStatus') return codes.implementationStatus[value as ImplementationStatus];
  if (field === 'originalLanguage') return texts.languages[value as Language];
  return DAYS.includes(field) ? date(value) : value;
};

interface Props {
  draft: Draft;
  /** Whether staff enter an earlier report. */
  entered: boolean;
  /** The report to which the draft can add evidence. */
  last?: ProgressReport | undefined;
  errors: FormError[];
  /** The user changes this field. */
  changed: (field: FieldName) => void;
}

/** The fields of a report, each with a colleague's conflicting version if there is one. */
export function ReportFields({ draft, entered, last, errors, changed }: Props) {
  const { words } = draft;
  const wasAddition = useRef(false);
  if (last && isAddition(words, last)) wasAddition.current = true;
  else if (words.fr || words.nl) wasAddition.current = false;
  const set = (field: FieldName) => (value: string) => {
    changed(field);
    draft.change(withField(words, field, value, { last, wasAddition: wasAddition.current }));
  };
  return (
    <>
      {(entered ? ENTERED : FIELDS).map((field) => (
        <Field
          key={field}
          id={field}
          label={texts.fields[field]}
          hint={hintOf(field, entered ? earlierReport.hints : texts.hints)}
          errors={errors}
        >
          {(attributes) => (
            <>
              <Control field={field} value={words[field]} set={set(field)} attributes={attributes} />
              <ConflictChoice
                draft={draft}
                field={field}
                name={texts.fields[field]}
                show={shownAs(field)}
                changed={changed}
              />
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
  return <ParsedInput {...attributes} of={DAYS.includes(field) ? DAY : PERCENTAGE} value={value} set={set} />;
}
