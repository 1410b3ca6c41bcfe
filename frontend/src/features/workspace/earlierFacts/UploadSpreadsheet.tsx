import { useState } from 'preact/hooks';
import { earlierFacts as texts } from '#texts/earlierFacts';
import { Field, FormErrors } from '../forms/Fields';
import { type FormError, formErrorsOf } from '../forms/formErrors';
import type { Upload } from '../session/uploadFile';

interface Props {
  /** Another file was chosen. */
  chosen: () => void;
  upload: (file: File, watch: Pick<Upload, 'progress' | 'signal'>) => Promise<unknown>;
}

const FIELD = 'spreadsheet';
/** Filters the browser's file dialog only: the API examines the content. */
const ENDINGS = '.xlsx,.csv';

/** Chooses a spreadsheet and sends it to be checked. */
export function UploadSpreadsheet({ chosen, upload }: Props) {
  const [file, setFile] = useState<File>();
  const [sending, setSending] = useState(false);
  const [failed, setFailed] = useState<{ errors: FormError[]; attempt: number }>({ errors: [], attempt: 0 });
  const fail = (errors: FormError[]) =>
    setFailed(({ attempt }) => ({ errors: errors.map((error) => ({ field: FIELD, ...error })), attempt: attempt + 1 }));

  async function submit() {
    if (sending) return;
    if (!file) return fail([{ text: texts.fileLacking }]);
    setSending(true);
    setFailed(({ attempt }) => ({ errors: [], attempt }));
    try {
      await upload(file, { progress: () => {}, signal: new AbortController().signal });
    } catch (error) {
      fail(formErrorsOf(error, {}));
    } finally {
      setSending(false);
    }
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <FormErrors {...failed} />
      <Field id={FIELD} label={texts.file} hint={texts.fileHint} errors={failed.errors}>
        {(attributes) => (
          <input
            {...attributes}
            type="file"
            class="ds-input drop-zone"
            accept={ENDINGS}
            onChange={(event) => {
              setFile(event.currentTarget.files?.[0]);
              chosen();
            }}
          />
        )}
      </Field>
      <p>
        <button type="submit" class="ds-button" aria-disabled={sending || undefined}>
          {texts.check}
        </button>
      </p>
      <p class="small" role="status">
        {sending && texts.reading}
      </p>
    </form>
  );
}
