import { useEffect, useState } from 'preact/hooks';

/**
 * Opens a draft and draws the page again with each new state. Changes are still saved after the page is left. When the user comes
 * back to the tab, it shows what colleagues have changed meanwhile.
 * @param open opens it; calls `render` with the saver that it returns, after each change of the state
 * @param place another place opens another draft
 */
export function useAutosaver<Saver extends { reread: () => Promise<unknown> }>(
  open: (render: (saver: Saver) => void) => Promise<unknown>,
  place: string,
) {
  const [opened, setOpened] = useState<{ saver: Saver }>();
  const [error, setError] = useState<unknown>();
  const [opening, setOpening] = useState(0);
  useEffect(() => {
    let shown = true;
    setError(undefined);
    open((saver) => shown && setOpened({ saver })).catch((error: unknown) => shown && setError(error));
    return () => {
      shown = false;
    };
  }, [place, opening]);
  const saver = opened?.saver;
  useEffect(() => {
    // Errors are ignored here: the next saving reports them.
    const read = () => document.visibilityState === 'visible' && saver?.reread().catch(() => undefined);
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, [saver]);
  return { saver, error, retry: () => setOpening((n) => n + 1) };
}
