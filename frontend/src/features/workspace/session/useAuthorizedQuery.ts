import { useEffect, useState } from 'preact/hooks';
import type { ApiResult } from './send';

/** Loads data with the user's token; loads again when `about` changes. */
export function useAuthorizedQuery<Value>(about: string, ask: () => Promise<ApiResult<Value>>) {
  const [result, setResult] = useState<ApiResult<Value>>();
  const [error, setError] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    setError(undefined);
    ask().then(
      (response) => current && setResult(response),
      (error) => current && setError(error),
    );
    return () => {
      current = false;
    };
  }, [about, attempt]);
  return { result, error, setResult, retry: () => setAttempt((n) => n + 1) };
}
