import { useState } from 'preact/hooks';
import { erratumProposals as texts } from '#texts/erratumProposals';
import type { Format } from '../editing';

const FORMATS: Format[] = ['emphasis', 'superscript', 'plain'];

interface Props {
  /** Id of the field whose selected words are formatted. */
  field: string;
  /** Receives where the words begin and end in the field's text. */
  format: (from: number, to: number, format: Format) => void;
}

/** Buttons that format the words selected in a text field. */
export function Formatting({ field, format }: Props) {
  const [announcement, setAnnouncement] = useState('');
  function apply(how: Format) {
    const { selectionStart, selectionEnd, value } = document.getElementById(field) as HTMLTextAreaElement;
    if (selectionStart === selectionEnd) return setAnnouncement(texts.selectFirst);
    format(selectionStart, selectionEnd, how);
    setAnnouncement(texts.formatted[how](value.slice(selectionStart, selectionEnd)));
  }
  return (
    <>
      <p class="button-row">
        {FORMATS.map((how) => (
          <button
            key={how}
            type="button"
            class="ds-button"
            data-variant="secondary"
            data-size="sm"
            onClick={() => apply(how)}
          >
            {texts.format[how]}
          </button>
        ))}
      </p>
      <p role="status" class="small">
        {announcement}
      </p>
    </>
  );
}
