import { useEffect, useState } from 'preact/hooks';
import type { Told } from '../session/send';

/** What was read in the name of whoever is logged in; read anew when `about` is another. */
export function useSent<Value>(about: string, ask: () => Promise<Told<Value>>) {
  const [told, setTold] = useState<Told<Value>>();
  const [error, setError] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    setError(undefined);
    ask().then(
      (answer) => current && setTold(answer),
      (trouble) => current && setError(trouble),
    );
    return () => {
      current = false;
    };
  }, [about, attempt]);
  return { told, error, setTold, retry: () => setAttempt((n) => n + 1) };
}
