/** A field of a form, besides its text. */
export interface Control<Name extends string = string> {
  name: Name;
  /** `request`: a request of another resolution. */
  kind: 'choice' | 'date' | 'url' | 'request';
  /** Options of a select: codes with their labels. */
  words?: [code: string, word: string][];
  optional?: boolean;
  /** Id of the resolution whose requests cannot be chosen. */
  except?: string;
}

export type FormValues = Record<string, string>;

/** Texts of the form, in the user's language. */
export interface FormTexts {
  title: string;
  /** Labels of the controls and of both texts. */
  fields: Record<string, string>;
  hints?: Record<string, string>;
  submit: string;
  done: string;
}

/** A bilingual publication about a request: its form, and the API call. */
export interface FormSchema {
  words: FormTexts;
  /**
   * Id of the fact that it is about, where the fact may be replaced by a newer one: a draft about one is not reused
   * for another.
   */
  about?: string;
  controls: Control[];
  /** JSON pointer of the text in the body. */
  text: string;
  /** Field of a refusal, by the last segment of the problem's type. */
  blames?: Record<string, string>;
  /** States who will see the text; shown before sending. */
  seen: (typed: FormValues) => string;
  /** @param key idempotency key, the same for each attempt to send the same content */
  send: (body: never, key: string) => Promise<unknown>;
}

/** Types a form by its contract schema: the compiler checks the field names. */
export const formSchema = <Body extends object>(
  it: Omit<FormSchema, 'send'> & {
    controls: Control<keyof Body & string>[];
    text: keyof Body & string;
    send: (body: Body, key: string) => Promise<unknown>;
  },
): FormSchema => it;

const TEXTS = ['fr', 'nl', 'originalLanguage'] as const;

export const namesOf = ({ controls }: FormSchema): string[] => [...controls.map(({ name }) => name), ...TEXTS];

export const emptyValues = (it: FormSchema): FormValues => Object.fromEntries(namesOf(it).map((name) => [name, '']));

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
    Object.entries(it.blames ?? {}).map(([type, field]) => [`urn:problem-type:sequitur:${type}`, field]),
  ),
});
