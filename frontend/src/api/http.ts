import { language } from '../i18n/current';
import type { Problem } from './schema.gen';

/** What an operation of the contract takes; `schema.gen.ts` holds one such type for each. */
interface Operation {
  url: string;
  path?: Record<string, string | number> | undefined;
  query?: object | undefined;
}

/** A question to the API, and (for the compiler alone) the type of its answer. */
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
  /** What the document asked before any of this code was there (`tools/early.ts`), by address. */
  var asked: Map<string, Promise<Response>> | undefined;
}

/** An answer to what the document asked: good for the first who wants it. */
function early(address: string) {
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
    const response = await (early(address) ??
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
