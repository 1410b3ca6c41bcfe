import { useEffect, useState } from 'preact/hooks';
import { type ApiError, fetchData, type Request } from './client';

interface CachedResponse {
  value?: unknown;
  at: number;
  pending?: Promise<unknown> | undefined;
}

const FRESH_MS = 10_000;
const SLOW_MS = 4_000;
/** Responses that are kept: a reader who goes back sees them at once, and they stay when the API fails. */
const MAX_CACHED = 50;
/** The responses, the least recently requested one first. */
const cache = new Map<string, CachedResponse>();

/** Starts the requests at once, so that data and page code load in parallel. */
export function fetchCached<Result>(request: Request<Result>): Promise<Result> {
  const entry: CachedResponse = cache.get(request.address) ?? { at: 0 };
  cache.delete(request.address);
  cache.set(request.address, entry);
  if (cache.size > MAX_CACHED) cache.delete(cache.keys().next().value as string);
  if (entry.value !== undefined && Date.now() - entry.at < FRESH_MS) return Promise.resolve(entry.value as Result);
  entry.pending ??= fetchData(request)
    .then((value) => {
      entry.value = value;
      entry.at = Date.now();
      return value;
    })
    .finally(() => {
      entry.pending = undefined;
    });
  return entry.pending as Promise<Result>;
}

/** Clears the cache: it lacks what was published since. */
export const clearResponseCache = () => cache.clear();

export interface QueryResult<Value> {
  value: Value | undefined;
  error: ApiError | undefined;
  /** Loading; `value`, if any, is the previous response or the cached one. */
  pending: boolean;
  slow: boolean;
  retry: () => void;
}

export function useQuery<Value>(request: Request<Value>): QueryResult<Value> {
  const { address } = request;
  const remembered = cache.get(address)?.value as Value | undefined;
  const [state, setState] = useState({
    address: '',
    value: remembered,
    error: undefined as ApiError | undefined,
    slow: false,
  });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    const slow = setTimeout(() => current && setState((s) => ({ ...s, slow: true })), SLOW_MS);
    fetchCached(request)
      .then(
        (value) => current && setState({ address, value, error: undefined, slow: false }),
        (error: unknown) => {
          if (current)
            setState((s) => ({ address, value: remembered ?? s.value, error: error as ApiError, slow: false }));
        },
      )
      .finally(() => clearTimeout(slow));
    return () => {
      current = false;
      clearTimeout(slow);
    };
  }, [address, attempt]);

  const settled = state.address === address;
  return {
    value: settled ? state.value : (remembered ?? state.value),
    error: settled ? state.error : undefined,
    pending: !settled,
    slow: state.slow,
    retry: () => {
      setState((s) => ({ ...s, address: '', error: undefined }));
      setAttempt((n) => n + 1);
    },
  };
}
