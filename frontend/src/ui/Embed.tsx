import { useState } from 'preact/hooks';
import { follow as texts } from '#texts/follow';
import { snippetOf } from './snippet';

/** The code with which another site shows an embeddable document, in a frame of this height in pixels. */
export function Embed({ address, title, height }: { address: string; title: string; height: number }) {
  const [announcement, setAnnouncement] = useState('');
  const snippet = snippetOf(address, title, height);
  const copy = () =>
    navigator.clipboard.writeText(snippet).then(
      () => setAnnouncement(texts.copied),
      () => setAnnouncement(texts.copyFailed),
    );
  return (
    <details>
      <summary>{texts.embed}</summary>
      <p>
        {texts.embedHow} <a href={address}>{texts.preview}</a>
      </p>
      <label>
        {texts.snippet}
        <textarea readOnly rows={4} value={snippet} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <p class="actions">
        <button type="button" class="ds-button" data-variant="secondary" onClick={copy}>
          {texts.copy}
        </button>
        <span role="status">{announcement}</span>
      </p>
    </details>
  );
}
