import { useRef, useState } from 'preact/hooks';
import { workspace as texts } from '#texts/workspace';
import { ApiError } from '../../../api/client';
import { Cancelled, type Upload } from '../session/uploadFile';
import { Field, FormErrors } from './Fields';
import { FileInput } from './FileInput';
import type { FormError } from './formErrors';

/** Receives the progress of an upload, and can cancel it. */
export type UploadObserver = Pick<Upload, 'progress' | 'signal'>;

interface Props {
  /** Id of the field. */
  id: string;
  field: { label: string; hint: string };
  /** File name extensions, which filter the browser's file dialog only: the API examines the content. */
  accept: string;
  submit: string;
  /** Says that the API works on the file, once it has it. */
  reading: string;
  upload: (file: File, watch: UploadObserver) => Promise<unknown>;
  /** The API's reasons for a refusal. */
  errorsOf: (error: unknown) => FormError[];
  /** Another file was chosen. */
  chosen?: () => void;
}

/** Chooses a file and sends it, with its progress, a way to cancel, and the reasons for a refusal beside the field. */
export function UploadForm({ id, field, accept, submit, reading, upload, errorsOf, chosen }: Props) {
  const [file, setFile] = useState<File>();
  const [share, setShare] = useState<number>();
  const [failed, setFailed] = useState<{ errors: FormError[]; attempt: number }>({ errors: [], attempt: 0 });
  const stop = useRef(new AbortController());
  const fail = (errors: FormError[]) =>
    setFailed(({ attempt }) => ({ errors: errors.map((error) => ({ ...error, field: id })), attempt: attempt + 1 }));

  async function send() {
    if (share !== undefined) return;
    if (!file) return fail([{ text: texts.fileLacking }]);
    stop.current = new AbortController();
    setShare(0);
    setFailed(({ attempt }) => ({ errors: [], attempt }));
    try {
      await upload(file, { progress: setShare, signal: stop.current.signal });
    } catch (error) {
      if (!(error instanceof Cancelled))
        fail(isInterrupted(error) ? [{ text: texts.fileInterrupted }] : errorsOf(error));
    } finally {
      setShare(undefined);
    }
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <FormErrors {...failed} />
      <Field id={id} {...field} errors={failed.errors}>
        {(attributes) => (
          <FileInput
            {...attributes}
            accept={accept}
            choose={(file) => {
              setFile(file);
              setFailed(({ attempt }) => ({ errors: [], attempt }));
              chosen?.();
            }}
          />
        )}
      </Field>
      <p class="upload-progress">
        <button type="submit" class="ds-button" aria-disabled={share !== undefined || undefined}>
          {submit}
        </button>
        {share !== undefined && (
          <>
            <progress {...(share < 1 && { value: share })} aria-label={texts.fileProgress} />
            <button type="button" class="ds-button" data-variant="tertiary" onClick={() => stop.current.abort()}>
              {texts.stopSending}
            </button>
          </>
        )}
      </p>
      <p class="small" role="status">
        {share !== undefined && (share < 1 ? texts.fileSending(Math.floor(share * 4) * 25) : reading)}
      </p>
    </form>
  );
}

const isInterrupted = (error: unknown) => error instanceof ApiError && !error.problem;
