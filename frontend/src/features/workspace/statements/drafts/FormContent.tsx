import type { FormSchema, FormValues } from '../../forms/formSchema';
import { shownValue } from '../../forms/StatementFields';

interface Props {
  /** The form with the labels of the values; without it only the texts are shown. */
  form: Pick<FormSchema, 'words' | 'controls'> | undefined;
  values: FormValues;
}

/** What a form contains, to be read and copied. */
export const FormContent = ({ form, values }: Props) => (
  <>
    {form?.controls.map(({ name }) => {
      const value = values[name];
      return (
        value && (
          <p key={name}>
            <strong>{form.words.fields[name]}</strong>
            <br />
            {shownValue(form, name, value)}
          </p>
        )
      );
    })}
    {(['fr', 'nl'] as const).map(
      (language) =>
        values[language] && (
          <p key={language} class="multiline" lang={language}>
            {values[language]}
          </p>
        ),
    )}
  </>
);
