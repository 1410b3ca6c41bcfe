import { language } from '../language';
import type { Problem } from './schema.gen';

/** Parameters of a contract operation; `schema.gen.ts` has one such type per operation. */
interface Operation {
  url: string;
  path?: Record<string, string | number> | undefined;
  query?: object | undefined;
}

/** A GET request to the API; `Answer` is the type of its response, for the compiler only. */
export interface Request<Answer> {
  readonly address: string;
  readonly answer?: Answer;
}

export type Failure = 'offline' | 'slow' | 'notFound' | 'refused' | 'server';

export class ApiError extends Error {
  constructor(
    readonly failure: Failure,
    readonly problem?: Problem,
  ) {
    super(failure);
  }
}

export const apiBase: string = import.meta.env.VITE_SEQUITUR_API ?? '/api/sequitur/v1';
const PATIENCE_MS = 20_000;

declare global {
  /** Responses that the document requested before this code was loaded (`tools/preloadData.ts`), by URL. */
  var asked: Map<string, Promise<Response>> | undefined;
}

/** Returns a response that the document preloaded, once. */
function takePreloaded(address: string) {
  const answer = globalThis.asked?.get(address);
  globalThis.asked?.delete(address);
  return answer;
}

export function request<O extends Operation, Answer>(
  url: O['url'],
  input: Pick<O, 'path' | 'query'> = {} as Pick<O, 'path' | 'query'>,
): Request<Answer> {
  const path = url.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(input.path?.[name])));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input.query ?? {})) {
    for (const one of [value].flat()) if (one !== undefined) query.append(name, String(one));
  }
  return { address: apiBase + path + (query.size ? `?${query}` : '') };
}

export async function fetchAnswer<Answer>({ address }: Request<Answer>): Promise<Answer> {
  try {
    const response = await (takePreloaded(address) ??
      fetch(address, {
        headers: { Accept: 'application/json, application/problem+json', 'Accept-Language': language },
        signal: AbortSignal.timeout(PATIENCE_MS),
      }));
    if (response.ok) return (await response.json()) as Answer;
    const problem: Problem | undefined = await response.json().catch(() => undefined);
    throw new ApiError(failureOf(response.status), problem);
  } catch (error) {
    if (error instanceof ApiError) throw error;
    const { name } = error as Error;
    throw new ApiError(name === 'TimeoutError' ? 'slow' : name === 'SyntaxError' ? 'server' : 'offline');
  }
}

const failureOf = (status: number): Failure => (status === 404 ? 'notFound' : status < 500 ? 'refused' : 'server');
