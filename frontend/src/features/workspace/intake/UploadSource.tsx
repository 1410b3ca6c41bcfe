import { useRef, useState } from 'preact/hooks';
import { intake as texts } from '#texts/intake';
import { ApiError } from '../../../api/client';
import { Field, FormErrors } from '../forms/Fields';
import type { FormError } from '../forms/formErrors';
import { Cancelled, type Upload } from '../session/uploadFile';
import { reviewErrorsOf } from './reviewErrors';

interface Props {
  label: string;
  upload: (file: File, watch: Pick<Upload, 'progress' | 'signal'>) => Promise<unknown>;
}

const FIELD = 'source-file';
/** Filters the browser's file dialog only: the API examines the content. */
const ENDINGS = '.pdf,.docx,.txt,.md,.json';

function uploadErrorsOf(error: unknown): FormError[] {
  if (error instanceof Cancelled) return [];
  if (error instanceof ApiError && !error.problem) return [{ field: FIELD, text: texts.interrupted }];
  const issues = error instanceof ApiError ? (error.problem?.issues ?? []) : [];
  if (issues.some(({ name }) => name.startsWith('/')))
    return issues.map(({ name, detail }) => ({ field: FIELD, text: texts.errorAt(name, detail) }));
  return reviewErrorsOf(error).map((formError) => ({ ...formError, field: FIELD }));
}

/** Uploads a source, with its progress and the API's reasons for a refusal. */
export function UploadSource({ label, upload }: Props) {
  const [file, setFile] = useState<File>();
  const [share, setShare] = useState<number>();
  const [failed, setFailed] = useState<{ errors: FormError[]; attempt: number }>({ errors: [], attempt: 0 });
  const stop = useRef(new AbortController());
  const fail = (errors: FormError[]) => setFailed(({ attempt }) => ({ errors, attempt: attempt + 1 }));

  async function submit() {
    if (share !== undefined) return;
    if (!file) return fail([{ field: FIELD, text: texts.fileLacking }]);
    stop.current = new AbortController();
    setShare(0);
    setFailed(({ attempt }) => ({ errors: [], attempt }));
    try {
      await upload(file, { progress: setShare, signal: stop.current.signal });
    } catch (error) {
      fail(uploadErrorsOf(error));
    } finally {
      setShare(undefined);
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
            onChange={(event) => setFile(event.currentTarget.files?.[0])}
          />
        )}
      </Field>
      <p class="upload-progress">
        <button type="submit" class="ds-button" aria-disabled={share !== undefined || undefined}>
          {label}
        </button>
        {share !== undefined && (
          <>
            <progress {...(share < 1 && { value: share })} aria-label={texts.progress} />
            <button type="button" class="ds-button" data-variant="tertiary" onClick={() => stop.current.abort()}>
              {texts.cancel}
            </button>
          </>
        )}
      </p>
      <p class="small" role="status">
        {share !== undefined && (share < 1 ? texts.sending(Math.floor(share * 4) * 25) : texts.reading)}
      </p>
    </form>
  );
}
