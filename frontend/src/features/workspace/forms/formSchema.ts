import type { Language, PublicText, StatementKind } from '../../../api/schema.gen';

/** A field of a form, besides its text. */
export interface Control<Name extends string = string> {
  name: Name;
  /** `commitment`: a request of another resolution. `body`: a body of the register. `text`: one line. */
  kind: 'choice' | 'date' | 'url' | 'text' | 'commitment' | 'body';
  /** Options of a select: codes with their labels. */
  words?: [code: string, word: string][];
  optional?: boolean;
  /** Id of the resolution whose requests, or of the body that cannot be chosen. */
  except?: string;
}

export type FormValues = Record<string, string>;

/** Texts of the form, in the user's language. */
export interface FormTexts {
  /** Labels of the controls and of both texts. */
  fields: Record<string, string>;
  hints?: Record<string, string>;
  submit: string;
}

/** A bilingual publication: its form. */
export interface FormSchema {
  words: FormTexts;
  controls: Control[];
  /** JSON pointer of the text in the body. */
  text: string;
  /** The longest length of a text of one line that has no original language. */
  line?: number;
  /** The field that an error of the API is about, by the last segment of the problem's type. */
  fieldsOfProblems?: Record<string, string>;
  /** States who will see the text; shown before sending. */
  seen?: (typed: FormValues) => string;
  /** The published text that is chosen; shown in full before sending. */
  chosen?: (typed: FormValues) => PublicText | undefined;
}

/** A form that is kept in the tab until it is sent. */
export interface DirectForm extends FormSchema {
  /** @param key idempotency key, the same for each attempt to send the same content */
  send: (body: never, key: string) => Promise<unknown>;
}

/** Kind and subject of the draft of a statement: there is one draft for each pair of them. */
export interface DraftSubject {
  kind: StatementKind;
  /** Id of the question, report, deadline, resolution or request that it is about. */
  subjectId: string;
}

/** A form that works on a draft which colleagues share. */
export interface SharedForm extends FormSchema {
  subject: DraftSubject;
  /** Values that a new draft begins with. */
  initial?: FormValues;
  /** Values that no field shows: ids by which the statement names the version that the user has read. */
  read?: FormValues;
}

/** A form whose field names are those of a request body. */
export type Typed<Form extends FormSchema, Body> = Form & {
  controls: Control<keyof Body & string>[];
  text: keyof Body & string;
};

/** Types a form by its contract schema: the compiler checks the field names. */
export const directForm = <Body extends object>(
  it: Omit<Typed<DirectForm, Body>, 'send'> & { send: (body: Body, key: string) => Promise<unknown> },
): DirectForm => it;

/** A schema for a form with a shared draft. */
export const sharedForm = <Body extends object>(it: Typed<SharedForm, Body>): SharedForm => it;

export const namesOf = ({ controls, line }: FormSchema): string[] => [
  ...controls.map(({ name }) => name),
  'fr',
  'nl',
  ...(line ? [] : ['originalLanguage']),
];

export const emptyValues = (it: FormSchema): FormValues => Object.fromEntries(namesOf(it).map((name) => [name, '']));

/**
 * The values that a form shows before there is a draft.
 * @param original the original language, until another is chosen
 */
export const initialValues = (it: FormSchema & Partial<SharedForm>, original: Language): FormValues => ({
  ...emptyValues(it),
  ...(!it.line && { originalLanguage: original }),
  ...it.initial,
  ...it.read,
});

/** Whether the text contains a letter or a digit, as the API requires; white space of any kind does not count. */
export const hasText = (typed: string | undefined) => /[\p{L}\p{N}]/u.test(typed ?? '');

/** Ids of the required fields that are empty, in the order of the form. */
export function missingFields(it: FormSchema, typed: FormValues): string[] {
  const optional = new Set(it.controls.filter((control) => control.optional).map(({ name }) => name));
  return namesOf(it).filter((name) => !optional.has(name) && !hasText(typed[name]));
}

/** The request body; optional empty fields are omitted. */
export function bodyOf(it: FormSchema, typed: FormValues): object {
  const filled = it.controls.map(({ name }) => [name, typed[name]?.trim()]).filter(([, value]) => value);
  return {
    ...Object.fromEntries(filled),
    [it.text]: { fr: typed.fr, nl: typed.nl },
    originalLanguage: typed.originalLanguage,
  };
}

/** Maps JSON pointers and problem types of the API to fields. */
export const fieldsOf = (it: FormSchema): Record<string, string> => ({
  ...Object.fromEntries(it.controls.map(({ name }) => [`/${name}`, name])),
  [`/${it.text}/fr`]: 'fr',
  [`/${it.text}/nl`]: 'nl',
  '/originalLanguage': 'originalLanguage',
  ...Object.fromEntries(
    Object.entries(it.fieldsOfProblems ?? {}).map(([type, field]) => [`urn:problem-type:sequitur:${type}`, field]),
  ),
});

/** Fields of a shared draft, whose content has other pointers than the statement. */
export const draftFieldsOf = (it: SharedForm): Record<string, string> => ({
  ...fieldsOf(it),
  ...Object.fromEntries(it.controls.map(({ name }) => [`/values/${name}`, name])),
  '/text/fr': 'fr',
  '/text/nl': 'nl',
});
