import { useState } from 'preact/hooks';
import { followUp } from '#texts/followUp';
import { sittings as texts } from '#texts/sittings';
import { language } from '../../../language';
import { FormErrors } from '../forms/Fields';
import { formErrorsOf } from '../forms/formErrors';
import { useSubmission } from '../forms/SubmitButton';
import { saveFile } from '../session/downloads';
import { downloadFile } from './sittingApi';

const LANGUAGES = ['fr', 'nl', 'both'] as const;

/** The file of a sitting, for printing or editing: the follow-up report on its requests. Not a link: a link has no token. */
export function SittingFile({ sittingId, date }: { sittingId: string; date: string }) {
  const [lang, setLang] = useState<(typeof LANGUAGES)[number]>(language);
  const { errors, attempts, busy, enqueue } = useSubmission();
  const print = (format: 'pdf' | 'docx') =>
    enqueue(
      `${lang} ${format}`,
      async () => saveFile(await downloadFile({ sitting: sittingId, lang, format }), `${date}-${lang}.${format}`),
      (error) => formErrorsOf(error, {}),
    );
  return (
    <section aria-labelledby="sitting-file">
      <h2 id="sitting-file">{texts.file}</h2>
      <p>{texts.fileLede}</p>
      <FormErrors errors={errors} attempt={attempts} />
      <fieldset class="choice-row">
        <legend>{followUp.language}</legend>
        {LANGUAGES.map((one) => (
          <label key={one}>
            <input type="radio" name="lang" checked={one === lang} onChange={() => setLang(one)} />{' '}
            {followUp.languages[one]}
          </label>
        ))}
      </fieldset>
      <p class="button-row">
        {(['pdf', 'docx'] as const).map((format) => (
          <button
            key={format}
            type="button"
            class="ds-button"
            data-variant="secondary"
            aria-disabled={busy || undefined}
            onClick={() => print(format)}
          >
            {format === 'pdf' ? texts.pdf : followUp.docx}
          </button>
        ))}
      </p>
      <p role="status" class="small">
        {busy && texts.printing}
      </p>
    </section>
  );
}
