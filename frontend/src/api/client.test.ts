import { expect, test, vi } from 'vitest';
import { language } from '../language';
import { getCommitment, listCommitments } from './calls';
import { fetchData } from './client';

const answering = (status: number, body: string) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(body, { status })),
  );

test('array values repeat their parameter, and undefined parameters are omitted', () => {
  expect(listCommitments({ owner: ['cocom', 'erip'], pageSize: 5 }).address).toBe(
    '/api/sequitur/v1/commitments?owner=cocom&owner=erip&pageSize=5',
  );
});

test('an id is percent-encoded in the path', () => {
  expect(getCommitment('../bodies?x').address).toBe('/api/sequitur/v1/commitments/..%2Fbodies%3Fx');
});

test('requests ask for the reader’s language', async () => {
  answering(200, '{"commitmentId":"a"}');
  await fetchData(getCommitment('a'));
  expect(vi.mocked(fetch).mock.calls[0]?.[1]?.headers).toMatchObject({ 'Accept-Language': language });
});

test.each([
  [404, 'notFound'],
  [400, 'refused'],
  [500, 'server'],
  [503, 'server'],
])('status %i is a failure of kind %s', async (status, failure) => {
  answering(status, '{"instance":"urn:uuid:1"}');
  await expect(fetchData(getCommitment('a'))).rejects.toMatchObject({ failure, problem: { instance: 'urn:uuid:1' } });
});

test('an error response without a problem document keeps its kind of failure', async () => {
  answering(502, '<html>Bad gateway</html>');
  await expect(fetchData(getCommitment('a'))).rejects.toMatchObject({ failure: 'server', problem: undefined });
});

test('a truncated response is a server failure', async () => {
  answering(200, '{"commitmentId":');
  await expect(fetchData(getCommitment('a'))).rejects.toMatchObject({ failure: 'server' });
});

test('a failed connection is reported as offline', async () => {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => Promise.reject(new TypeError('failed'))),
  );
  await expect(fetchData(getCommitment('a'))).rejects.toMatchObject({ failure: 'offline' });
});
