import { workspace as texts } from '#texts/workspace';
import { language as readers } from '../../../language';
import { Choice } from '../forms/Fields';
import type { FormError } from '../forms/formErrors';

/** Languages of most documents, and others that occur (ISO 639-1). */
const FREQUENT = ['fr', 'nl', 'de', 'en'];
const OTHERS = 'ar bg cs da el es et fi ga hr hu it lt lv mt pl pt ro ru sk sl sq sr sv tr uk zh'.split(' ');

const NAMES = new Intl.DisplayNames([readers], { type: 'language' });

/** The language's name, as the first word of a line. */
export function languageName(code: string): string {
  const name = NAMES.of(code) ?? code;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The codes of a text such as `fr, nl`. */
export const languagesOf = (typed: string): string[] =>
  typed
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter(Boolean);

interface Props {
  id: string;
  /** Codes, as `fr, nl`. */
  value: string;
  set: (value: string) => void;
  errors: FormError[];
}

/** The languages of a document, from a list: a box for each frequent one and each chosen one. */
export function DocumentLanguages({ id, value, set, errors }: Props) {
  const chosen = languagesOf(value);
  const shown = [...FREQUENT, ...chosen.filter((code) => !FREQUENT.includes(code))];
  const offered = OTHERS.filter((code) => !chosen.includes(code))
    .map((code): [string, string] => [code, languageName(code)])
    .sort(([, one], [, other]) => one.localeCompare(other, readers));
  const choose = (codes: string[]) => set(codes.join(', '));
  return (
    <fieldset id={id} class="evidence-types" tabIndex={-1}>
      <legend>{texts.evidenceFields.documentLanguages}</legend>
      {errors
        .filter(({ field }) => field === id)
        .map(({ text }) => (
          <p class="error" key={text}>
            {text}
          </p>
        ))}
      {shown.map((code) => (
        <label key={code}>
          <input
            type="checkbox"
            checked={chosen.includes(code)}
            onChange={({ currentTarget: { checked } }) =>
              choose(checked ? [...chosen, code] : chosen.filter((one) => one !== code))
            }
          />{' '}
          {languageName(code)}
        </label>
      ))}
      <label for={`${id}-other`}>{texts.otherLanguage}</label>
      <Choice id={`${id}-other`} words={offered} value="" choose={(code) => code && choose([...chosen, code])} />
    </fieldset>
  );
}
