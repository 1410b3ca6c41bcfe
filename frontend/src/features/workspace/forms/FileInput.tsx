import type { TargetedEvent } from 'preact';
import { useRef } from 'preact/hooks';

interface Props {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: 'true';
  /** File name extensions, which filter the browser's file dialog only: the API examines the content. */
  accept: string;
  /** No other file can be chosen, and the field keeps the focus. */
  busy?: boolean;
  /** Receives the file, also if it is chosen again after it was corrected. */
  choose: (file: File | undefined) => void;
}

/**
 * File input; accepts mouse, keyboard and drop, as browsers do for a large enough input. For browsers a file of the same name is no
 * change, so that the choice is emptied first.
 */
export function FileInput({ busy = false, choose, ...attributes }: Props) {
  const before = useRef<File | undefined>(undefined);
  const empty = (event: TargetedEvent<HTMLInputElement>) => {
    if (busy) return event.preventDefault();
    before.current = event.currentTarget.files?.[0];
    event.currentTarget.value = '';
  };
  return (
    <input
      {...attributes}
      type="file"
      class="ds-input drop-zone"
      aria-disabled={busy || undefined}
      onClick={empty}
      onDrop={empty}
      onCancel={(event) => restore(event.currentTarget, before.current)}
      onChange={(event) => choose(event.currentTarget.files?.[0])}
    />
  );
}

/** The dialog was closed without a choice: the field shows the file that the form still has. */
function restore(input: HTMLInputElement, file: File | undefined) {
  if (!file) return;
  const files = new DataTransfer();
  files.items.add(file);
  input.files = files.files;
}
