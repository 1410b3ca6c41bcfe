import { language } from '../language';
import type { Problem } from './schema.gen';

/** Parameters of a contract operation; `schema.gen.ts` has one such type per operation. */
interface Operation {
  url: string;
  path?: Record<string, string | number> | undefined;
  query?: object | undefined;
}

/** The address of an operation of the API; `Result` is the type of its response, for the compiler only. */
export interface Request<Result> {
  readonly address: string;
  readonly result?: Result;
}

export type Failure = 'offline' | 'slow' | 'notFound' | 'refused' | 'server';

/** The API refused a request, or did not respond completely. */
export class ApiError extends Error {
  constructor(
    readonly failure: Failure,
    readonly problem?: Problem,
    /** The HTTP status of a refusal. */
    readonly status?: number,
  ) {
    super(failure);
  }
}

export const apiBase: string = import.meta.env.VITE_SEQUITUR_API ?? '/api/sequitur/v1';
const TIMEOUT_MS = 20_000;

declare global {
  /** Responses that the document requested before this code was loaded (`tools/preloadData.ts`), by URL. */
  var preloaded: Map<string, Promise<Response>> | undefined;
}

/** Returns a response that the document preloaded, once. */
function takePreloaded(address: string) {
  const response = globalThis.preloaded?.get(address);
  globalThis.preloaded?.delete(address);
  return response;
}

export function request<O extends Operation, Result>(
  url: O['url'],
  input: Pick<O, 'path' | 'query'> = {} as Pick<O, 'path' | 'query'>,
): Request<Result> {
  const path = url.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(input.path?.[name])));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input.query ?? {})) {
    for (const one of [value].flat()) if (one !== undefined) query.append(name, String(one));
  }
  return { address: apiBase + path + (query.size ? `?${query}` : '') };
}

/** The headers of each request. */
export const HEADERS = { Accept: 'application/json, application/problem+json', 'Accept-Language': language };

/** Sends a request, and waits for `TIMEOUT_MS` at most. @param init with all headers, if they are not `HEADERS` */
export const exchange = (address: string, init?: RequestInit): Promise<Response> =>
  fetch(address, { headers: HEADERS, signal: AbortSignal.timeout(TIMEOUT_MS), ...init });

/**
 * Reads the response to a request.
 * @throws ApiError if it is a refusal, or is not complete in time
 */
export async function receive<Value>(pending: Promise<Response>, read: (response: Response) => Promise<Value>) {
  try {
    const response = await pending;
    if (response.ok) return await read(response);
    throw refusal(response.status, await response.json().catch(() => undefined));
  } catch (error) {
    if (error instanceof ApiError) throw error;
    const { name } = error as Error;
    throw new ApiError(name === 'TimeoutError' ? 'slow' : name === 'SyntaxError' ? 'server' : 'offline');
  }
}

export const refusal = (status: number, problem?: Problem) =>
  new ApiError(status === 404 ? 'notFound' : status < 500 ? 'refused' : 'server', problem, status);

/** Reads public data. */
export const fetchData = <Result>({ address }: Request<Result>): Promise<Result> =>
  receive(takePreloaded(address) ?? exchange(address), (response) => response.json());
