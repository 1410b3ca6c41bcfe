/** What is asked in a form beside its text. */
export interface Control<Name extends string = string> {
  name: Name;
  kind: 'choice' | 'date' | 'url';
  /** Of a choice: its codes with their words. */
  words?: [code: string, word: string][];
  optional?: boolean;
}

export type FormValues = Record<string, string>;

/** What whoever writes is told, in their language. */
export interface FormTexts {
  title: string;
  /** How each control, and each of the two texts, is called. */
  fields: Record<string, string>;
  hints?: Record<string, string>;
  submit: string;
  done: string;
}

/** Something to be said about a request in both languages: the shape of its form, and where it goes. */
export interface FormSchema {
  words: FormTexts;
  /** The fact that it judges, where another may come in its place: what was typed about one is not about the other. */
  about?: string;
  controls: Control[];
  /** Where its text is in the body. */
  text: string;
  /** Fields that a refusal is about, by the end of the problem's type. */
  blames?: Record<string, string>;
  /** Who will see what, told before it is sent. */
  seen: (typed: FormValues) => string;
  /** @param key the same for each attempt at the same */
  send: (body: never, key: string) => Promise<unknown>;
}

/** A statement whose body is one of the contract's: the compiler holds the names of its fields to it. */
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

/** Whether there is a letter or a digit in it, as the API demands: spaces of whatever kind say nothing. */
export const hasText = (typed: string | undefined) => /[\p{L}\p{N}]/u.test(typed ?? '');

/** The names of what must still be filled in, in the order of the form. */
export function missingFields(it: FormSchema, typed: FormValues): string[] {
  const optional = new Set(it.controls.filter((control) => control.optional).map(({ name }) => name));
  return namesOf(it).filter((name) => !optional.has(name) && !hasText(typed[name]));
}

/** What the API is told; what is optional and empty is left out. */
export function bodyOf(it: FormSchema, typed: FormValues): object {
  const said = it.controls.map(({ name }) => [name, typed[name]?.trim()]).filter(([, value]) => value);
  return {
    ...Object.fromEntries(said),
    [it.text]: { fr: typed.fr, nl: typed.nl },
    originalLanguage: typed.originalLanguage,
  };
}

/** The field that each pointer of the API, or each kind of refusal, belongs to. */
export const fieldsOf = (it: FormSchema): Record<string, string> => ({
  ...Object.fromEntries(it.controls.map(({ name }) => [`/${name}`, name])),
  [`/${it.text}/fr`]: 'fr',
  [`/${it.text}/nl`]: 'nl',
  '/originalLanguage': 'originalLanguage',
  ...Object.fromEntries(
    Object.entries(it.blames ?? {}).map(([type, field]) => [`urn:problem-type:sequitur:${type}`, field]),
  ),
});
