import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * Delay in ms after which the first view has been painted: there is no event for it, and an earlier download would
 * compete with it.
 */
const SHOWN_MS = 150;

/** A component whose code is loaded after the first view; undefined if it cannot be loaded. */
export function useLazy<Props>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> | undefined {
  const [Component, setComponent] = useState<ComponentType<Props>>();
  useEffect(() => {
    const shown = setTimeout(
      () =>
        load().then(
          (code) => setComponent(() => code),
          () => {},
        ),
      SHOWN_MS,
    );
    return () => clearTimeout(shown);
  }, []);
  return Component;
}
