import { ApiError, type Request } from '../../../api/http';
import type { Problem } from '../../../api/schema.gen';
import { language } from '../../../language';
import { accessToken } from './session';

/** A response and its ETag, for `If-Match`. */
export interface ApiResult<Value> {
  value: Value;
  etag: string;
}

interface Sent {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  body?: unknown;
  ifMatch?: string;
  /** Idempotency key: the same for each attempt at the same operation. */
  key?: string;
}

const PATIENCE_MS = 20_000;

/** Sends a request to the API with the user's token. */
export async function send<Answer>({ address }: Request<Answer>, sent: Sent = {}): Promise<ApiResult<Answer>> {
  let response = await attempt(address, sent, await accessToken());
  if (response.status === 401) response = await attempt(address, sent, await accessToken({ forceRenewal: true }));
  if (!response.ok) {
    const problem: Problem | undefined = await response.json().catch(() => undefined);
    throw new ApiError(response.status === 404 ? 'notFound' : response.status < 500 ? 'refused' : 'server', problem);
  }
  const value = response.status === 204 ? undefined : await response.json();
  return { value: value as Answer, etag: response.headers.get('ETag') ?? '' };
}

async function attempt(address: string, { method = 'GET', body, ifMatch, key }: Sent, token: string) {
  const headers: Record<string, string> = {
    Accept: 'application/json, application/problem+json',
    'Accept-Language': language,
    Authorization: `Bearer ${token}`,
  };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (ifMatch) headers['If-Match'] = ifMatch;
  if (key) headers['Idempotency-Key'] = key;
  const patience = AbortSignal.timeout(PATIENCE_MS);
  try {
    return await fetch(address, {
      method,
      headers,
      signal: patience,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  } catch {
    throw new ApiError(patience.aborted ? 'slow' : 'offline');
  }
}
