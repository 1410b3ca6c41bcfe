import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { chrome } from '#texts/chrome';
import type { Trouble } from './Failed';

let Failed: ComponentType<Trouble> | undefined;

/** Most readers never need it: it is no part of the first view. Fetched once that stands, so that it is there when the network is not. */
export const prepareForTrouble = () =>
  import('./Failed').then(
    (code) => {
      Failed = code.default;
    },
    () => {},
  );

export function Troubled(trouble: Trouble) {
  const [, setPrepared] = useState(Failed !== undefined);
  useEffect(() => {
    if (!Failed) prepareForTrouble().then(() => setPrepared(true));
  }, []);
  if (Failed) return <Failed {...trouble} />;
  return (
    <p class="notice danger" role="alert">
      {chrome.incomplete}{' '}
      <button type="button" class="ds-button" data-variant="secondary" onClick={trouble.retry}>
        {chrome.retry}
      </button>
    </p>
  );
}
