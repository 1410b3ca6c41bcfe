import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { OverviewDetailsProps } from './OverviewDetails';

/**
 * Content below the first screen: its code and data are loaded once the figures are drawn. Without the delay of `useLazy`,
 * as the figures are already drawn when this is mounted.
 */
export function LazySections(props: OverviewDetailsProps) {
  const [OverviewDetails, setOverviewDetails] = useState<ComponentType<OverviewDetailsProps>>();
  useEffect(() => {
    import('./OverviewDetails').then(
      (code) => setOverviewDetails(() => code.OverviewDetails),
      // If the code cannot be loaded the section is left out: the list of requests has the same information.
      () => {},
    );
  }, []);
  return OverviewDetails ? <OverviewDetails {...props} /> : null;
}
