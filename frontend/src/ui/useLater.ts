import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component whose code is fetched once the first view stands; nothing where it cannot be had. */
export function useLater<Props>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> | undefined {
  const [Component, setComponent] = useState<ComponentType<Props>>();
  useEffect(() => {
    load().then(
      (code) => setComponent(() => code),
      () => {},
    );
  }, []);
  return Component;
}
