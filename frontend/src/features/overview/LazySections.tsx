import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { BelowProps } from './Below';

/** What stands below the first screen: its code, like its data, is fetched once the figures are drawn. */
export function LazySections(props: BelowProps) {
  const [Below, setBelow] = useState<ComponentType<BelowProps>>();
  useEffect(() => {
    import('./Below').then(
      (code) => setBelow(() => code.Below),
      // The figures stand without it; the list of requests tells the same.
      () => {},
    );
  }, []);
  return Below ? <Below {...props} /> : null;
}
