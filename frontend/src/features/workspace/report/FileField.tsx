import { useEffect, useState } from 'preact/hooks';
import { workspace as texts } from '#texts/workspace';
import { Field } from '../forms/Fields';
import { FileInput } from '../forms/FileInput';
import type { FormError } from '../forms/formErrors';
import { getFilePolicy } from './reportApi';

/** Filters the browser's file dialog only: the API checks the content, not the name. */
const ENDINGS =
  '.pdf,.docx,.xlsx,.pptx,.doc,.xls,.ppt,.odt,.ods,.odp,.odg,.png,.jpg,.jpeg,.gif,.webp,.tif,.tiff,.txt,.csv';

interface Props {
  id: string;
  label: string;
  errors: FormError[];
  /** An upload is running: no other file can be chosen, and the field keeps the focus. */
  busy: boolean;
  choose: (file: File | undefined) => void;
}

/** Whether the API reports that files are not scanned; false if it does not respond. */
function useFilesNotScanned(): boolean {
  const [unscanned, setUnscanned] = useState(false);
  useEffect(() => {
    getFilePolicy().then(
      ({ value }) => setUnscanned(!value.virusScanner),
      () => {},
    );
  }, []);
  return unscanned;
}

/** File input with what is accepted. */
export function FileField({ id, label, errors, busy, choose }: Props) {
  const hint = useFilesNotScanned() ? `${texts.fileHint} ${texts.fileNotScanned}` : texts.fileHint;
  return (
    <Field id={id} label={label} hint={hint} errors={errors}>
      {(attributes) => <FileInput {...attributes} accept={ENDINGS} busy={busy} choose={choose} />}
    </Field>
  );
}
