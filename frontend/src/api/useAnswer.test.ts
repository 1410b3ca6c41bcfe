import { beforeEach, expect, test, vi } from 'vitest';
import { getCommitment } from './calls';
import { ask } from './useAnswer';

const KEPT = 50;
const requested = () => vi.mocked(fetch).mock.calls.map(([address]) => String(address).replace(/.*\//, ''));

beforeEach(() => {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response('{}')),
  );
});

test('a response is used again for a while', async () => {
  await ask(getCommitment('a'));
  await ask(getCommitment('a'));
  expect(requested()).toEqual(['a']);
});

test('simultaneous requests for one address are one', async () => {
  await Promise.all([ask(getCommitment('a')), ask(getCommitment('a'))]);
  expect(requested()).toEqual(['a']);
});

test('the response that was requested least recently is dropped where there are too many', async () => {
  await ask(getCommitment('a'));
  await ask(getCommitment('b'));
  for (let i = 0; i < KEPT - 2; i++) await ask(getCommitment(`other-${i}`));
  await ask(getCommitment('a'));
  await ask(getCommitment('new'));
  vi.mocked(fetch).mockClear();
  await ask(getCommitment('a'));
  await ask(getCommitment('b'));
  expect(requested()).toEqual(['b']);
});
