import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';

export const text = (words) => ({ fr: `${words} — en français.`, nl: `${words} — in het Nederlands.` });

/**
 * Sends requests of demonstration accounts, confirms what is implausible, and requires that they succeed.
 *
 * @param base the API's address, with its version
 * @param token gives the token of a demonstration account
 * @param published counts the requests by what they published
 */
export function sender(base, token, published) {
  const tokens = new Map();
  return async function send(user, method, path, body, headers = {}) {
    if (!tokens.has(user)) tokens.set(user, await token(user));
    const isJson = body && typeof body !== 'string' && !Buffer.isBuffer(body);
    const response = await fetch(base + path, {
      method,
      headers: {
        authorization: `Bearer ${tokens.get(user)}`,
        ...(body && { 'content-type': isJson ? 'application/json' : 'text/csv' }),
        ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
        ...headers,
      },
      body: isJson ? JSON.stringify(body) : body,
    });
    const text = await response.text();
    const problem = response.status === 409 ? JSON.parse(text) : undefined;
    if (problem?.type.endsWith(':confirmationNeeded') && !body?.confirmed)
      return send(user, method, path, { ...body, confirmed: problem.issues.map(({ rule }) => rule) }, headers);
    assert.ok(response.ok, `${user} ${method} ${path}: ${response.status} ${text}`);
    const kind = method === 'GET' || path.endsWith('/content') ? undefined : path.split('/').at(-1).split('?')[0];
    if (kind) published.set(kind, (published.get(kind) ?? 0) + 1);
    return { ...(text && JSON.parse(text)), etag: response.headers.get('etag') };
  };
}
