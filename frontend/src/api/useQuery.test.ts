import { beforeEach, expect, test, vi } from 'vitest';
import { getCommitment } from './calls';
import { fetchCached } from './useQuery';

const KEPT = 50;
const requested = () => vi.mocked(fetch).mock.calls.map(([address]) => String(address).replace(/.*\//, ''));

beforeEach(() => {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response('{}')),
  );
});

test('a second request within ten seconds gets the first response', async () => {
  await fetchCached(getCommitment('a'));
  await fetchCached(getCommitment('a'));
  expect(requested()).toEqual(['a']);
});

test('simultaneous requests for one address are one', async () => {
  await Promise.all([fetchCached(getCommitment('a')), fetchCached(getCommitment('a'))]);
  expect(requested()).toEqual(['a']);
});

test('the response that was requested least recently is dropped where there are too many', async () => {
  await fetchCached(getCommitment('a'));
  await fetchCached(getCommitment('b'));
  for (let i = 0; i < KEPT - 2; i++) await fetchCached(getCommitment(`other-${i}`));
  await fetchCached(getCommitment('a'));
  await fetchCached(getCommitment('new'));
  vi.mocked(fetch).mockClear();
  await fetchCached(getCommitment('a'));
  await fetchCached(getCommitment('b'));
  expect(requested()).toEqual(['b']);
});
