import { beforeEach, expect, test, vi } from 'vitest';
import { request } from '../../../api/client';
import { language } from '../../../language';
import { send } from './send';

const { accessToken } = vi.hoisted(() => ({ accessToken: vi.fn() }));
vi.mock('./session', () => ({ accessToken }));

beforeEach(() => {
  accessToken.mockReset();
  accessToken.mockImplementation(async ({ forceRenewal = false } = {}) => (forceRenewal ? 'new' : 'old'));
});

const answering = (...responses: Response[]) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => responses.shift()),
  );
/** Not from the API itself: without a problem document. */
const expired = () => new Response(null, { status: 401 });
const sentHeaders = () => vi.mocked(fetch).mock.calls.map(([, init]) => init?.headers as Record<string, string>);

test('a write has the token, the body, the version and the idempotency key', async () => {
  answering(Response.json({ a: 1 }, { headers: { ETag: '"2"' } }));
  const response = await send(request('/me'), { method: 'PUT', body: { b: 1 }, ifMatch: '"1"', key: 'k' });
  expect(response).toEqual({ value: { a: 1 }, etag: '"2"' });
  expect(vi.mocked(fetch).mock.calls[0]?.[1]).toMatchObject({ method: 'PUT', body: '{"b":1}' });
  expect(sentHeaders()[0]).toEqual({
    Accept: 'application/json, application/problem+json',
    'Accept-Language': language,
    Authorization: 'Bearer old',
    'Content-Type': 'application/json',
    'If-Match': '"1"',
    'Idempotency-Key': 'k',
  });
});

test('the version of a compressed response is that of the same content without compression', async () => {
  for (const ETag of ['"2-gzip"', 'W/"2"', 'W/"2-gzip"', '"2"']) {
    answering(Response.json({}, { headers: { ETag } }));
    expect((await send(request('/me'))).etag).toBe('"2"');
  }
});

test('a response without content has no value', async () => {
  answering(new Response(null, { status: 204 }));
  expect(await send(request('/me'), { method: 'DELETE' })).toEqual({ value: undefined, etag: '' });
});

test('a refused token is renewed once', async () => {
  answering(expired(), Response.json({}));
  await send(request('/me'));
  expect(sentHeaders().map(({ Authorization }) => Authorization)).toEqual(['Bearer old', 'Bearer new']);

  answering(expired(), expired());
  await expect(send(request('/me'))).rejects.toMatchObject({ failure: 'refused', status: 401 });
});

test('other refusals are not repeated', async () => {
  answering(new Response('{"status":409}', { status: 409 }));
  await expect(send(request('/me'))).rejects.toMatchObject({ failure: 'refused', problem: { status: 409 } });
  expect(fetch).toHaveBeenCalledOnce();
});

test('a response that does not come in time is slow', async () => {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => Promise.reject(new DOMException('', 'TimeoutError'))),
  );
  await expect(send(request('/me'))).rejects.toMatchObject({ failure: 'slow' });
});
