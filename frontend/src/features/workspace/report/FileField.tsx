import { useEffect, useState } from 'preact/hooks';
import { workspace as texts } from '#texts/workspace';
import { Field } from '../forms/Fields';
import type { Fault } from '../forms/faults';
import { getFilePolicy } from '../session/calls';

/** For the dialog of the browser alone: the API looks at the content, and at no name. */
const ENDINGS =
  '.pdf,.docx,.xlsx,.pptx,.doc,.xls,.ppt,.odt,.ods,.odp,.odg,.png,.jpg,.jpeg,.gif,.webp,.tif,.tiff,.txt,.csv';

interface Props {
  id: string;
  label: string;
  faults: Fault[];
  /** One is on its way: no other can be chosen, and the field keeps the focus. */
  busy: boolean;
  choose: (file: File | undefined) => void;
}

/** Whether the API says that it scans no file; where it does not answer, nothing is claimed. */
function useUnscanned(): boolean {
  const [unscanned, setUnscanned] = useState(false);
  useEffect(() => {
    getFilePolicy().then(
      ({ value }) => setUnscanned(!value.virusScanner),
      () => {},
    );
  }, []);
  return unscanned;
}

/** A file, chosen by mouse or keyboard, or dropped: browsers do all of it, if there is room to drop it on. */
export function FileField({ id, label, faults, busy, choose }: Props) {
  const hint = useUnscanned() ? `${texts.fileHint} ${texts.fileNotScanned}` : texts.fileHint;
  return (
    <Field id={id} label={label} hint={hint} faults={faults}>
      {(attributes) => (
        <input
          {...attributes}
          type="file"
          class="ds-input drop"
          accept={ENDINGS}
          aria-disabled={busy || undefined}
          onClick={(event) => busy && event.preventDefault()}
          onDrop={(event) => busy && event.preventDefault()}
          onChange={(event) => choose(event.currentTarget.files?.[0])}
        />
      )}
    </Field>
  );
}
