import { apiBase } from '../src/api/client';
import type { Problem } from '../src/api/schema.gen';

export const problem = (status: number, type: string, detail: string): Problem => ({
  type: `urn:problem-type:${type}`,
  href: 'http://localhost/',
  title: type,
  status,
  detail,
  instance: 'urn:uuid:00000000-0000-0000-0000-000000000000',
});

export const refuse = (problem: Problem) => Response.json(problem, { status: problem.status });

/** A fake API, with a log of its requests and planned failures. */
export abstract class MadeUpApi {
  /** Requests in order, as `PUT /progressReports/…`. */
  requests: string[] = [];
  /** Failures of the next request, by method and path, or by method and last path segment. */
  next: { [request: string]: 'offline' | 'lost' | Problem } = {};

  /** @param request method and path, as in `requests` */
  protected abstract handle(request: string, headers: Headers, body: unknown, query: URLSearchParams): Response;

  /** Replaces `fetch`. */
  readonly fetch = async (address: string, init: RequestInit = {}): Promise<Response> => {
    const [path = '', query] = address.replace(apiBase, '').split('?');
    const request = `${init.method ?? 'GET'} ${path}`;
    this.requests.push(request);
    const key = [request, `${init.method} ${path.split('/').at(-1)}`].find((one) => this.next[one]) ?? '';
    const failure = this.next[key];
    delete this.next[key];
    if (failure === 'offline') throw new TypeError('offline');
    if (typeof failure === 'object') return refuse(failure);
    const body = JSON.parse(String(init.body ?? '{}'));
    const response = this.handle(request, new Headers(init.headers), body, new URLSearchParams(query));
    if (failure === 'lost') throw new TypeError('the response was lost');
    return response;
  };
}
