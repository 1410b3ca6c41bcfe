import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** By then what was drawn is on the screen, which nothing tells before: what is fetched meanwhile would come between. */
const SHOWN_MS = 150;

/** A component whose code is fetched once the first view stands; nothing where it cannot be had. */
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
