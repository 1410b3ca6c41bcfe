import { ApiError, exchange, HEADERS, type Request, receive, request } from '../../../api/client';
import type { GetMeData, GetMeResponse } from '../../../api/schema.gen';
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

/**
 * Runs a request with the user's token; once more with a new one if the API refuses it.
 * @throws SessionExpired or LoginUnavailable if there is no token
 */
export async function withToken<Value>(attempt: (authorization: string) => Promise<Value>): Promise<Value> {
  try {
    return await attempt(`Bearer ${await accessToken()}`);
  } catch (error) {
    if (!(error instanceof ApiError && error.status === 401)) throw error;
    return attempt(`Bearer ${await accessToken({ forceRenewal: true })}`);
  }
}

/** Sends a request to the API with the user's token. @throws ApiError */
export const send = <Result>({ address }: Request<Result>, sent: Sent = {}): Promise<ApiResult<Result>> =>
  withToken((authorization) =>
    receive(exchange(address, optionsOf(sent, authorization)), async (response) => ({
      value: (response.status === 204 ? undefined : await response.json()) as Result,
      etag: etagOf(response),
    })),
  );

/**
 * The ETag that the content has without compression: the API marks that of a compressed response, and servers before it may weaken it.
 * The API takes it for either form, and equal contents have equal ones.
 */
const etagOf = ({ headers }: Response): string =>
  (headers.get('ETag') ?? '').replace(/^W\//, '').replace(/-gzip"$/, '"');

const optionsOf = ({ method = 'GET', body, ifMatch, key }: Sent, authorization: string): RequestInit => ({
  method,
  headers: {
    ...HEADERS,
    Authorization: authorization,
    ...(body !== undefined && { 'Content-Type': 'application/json' }),
    ...(ifMatch && { 'If-Match': ifMatch }),
    ...(key && { 'Idempotency-Key': key }),
  },
  ...(body !== undefined && { body: JSON.stringify(body) }),
});

/** The account of the user, and the tasks that await it. */
export const getMe = () => send(request<GetMeData, GetMeResponse>('/me'));
