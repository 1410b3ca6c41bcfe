import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { common } from '#texts/common';
import type { LoadFailureProps } from './LoadFailure';

let Failed: ComponentType<LoadFailureProps> | undefined;

/** Not part of the first view, as few readers need it. Loaded after it, so that it is available when the network is not. */
export const preloadErrorNotice = () =>
  import('./LoadFailure').then(
    (code) => {
      Failed = code.default;
    },
    () => {},
  );

export function ErrorNotice(props: LoadFailureProps) {
  const [, setPrepared] = useState(Failed !== undefined);
  useEffect(() => {
    if (!Failed) preloadErrorNotice().then(() => setPrepared(true));
  }, []);
  if (Failed) return <Failed {...props} />;
  return (
    <p class="notice danger" role="alert">
      {common.incomplete}{' '}
      <button type="button" class="ds-button" data-variant="secondary" onClick={props.retry}>
        {common.retry}
      </button>
    </p>
  );
}
