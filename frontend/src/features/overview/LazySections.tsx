import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { BelowProps } from './Below';

/** Content below the first screen: its code and data are loaded after the figures are drawn. */
export function LazySections(props: BelowProps) {
  const [Below, setBelow] = useState<ComponentType<BelowProps>>();
  useEffect(() => {
    import('./Below').then(
      (code) => setBelow(() => code.Below),
      // If the code cannot be loaded the section is left out: the list of requests has the same information.
      () => {},
    );
  }, []);
  return Below ? <Below {...props} /> : null;
}
