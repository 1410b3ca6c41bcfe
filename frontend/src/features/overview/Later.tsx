import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AttentionProps } from './Attention';

/** What stands below the first screen: its code, like its data, is fetched once the figures are drawn. */
export function Later(props: AttentionProps) {
  const [Attention, setAttention] = useState<ComponentType<AttentionProps>>();
  useEffect(() => {
    import('./Attention').then(
      (code) => setAttention(() => code.Attention),
      // The figures stand without it; the list of requests tells the same.
      () => {},
    );
  }, []);
  return Attention ? <Attention {...props} /> : null;
}
