import { beforeEach, expect, test, vi } from 'vitest';
import { madeUp } from '../../../../tests/fixtures';
import { PAGES } from '../../../app/pages';
import { definePages } from '../../../navigation/paths';
import { addressOf } from './findCommitment';

const asked: string[] = [];
const answer = (...numbers: string[]) =>
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(new URL(address, 'http://localhost').searchParams.get('q') ?? '');
    const items = numbers.map((number) =>
      madeUp({ commitmentId: `test-1-${number}`, number, citation: `TEST-1 (2025-2026), ${number}` }),
    );
    return Response.json({ items, total: items.length, page: 1, pageSize: 200 });
  });

beforeEach(() => {
  definePages(PAGES);
  asked.length = 0;
});

test.each(['1.1', 'TEST-1 (2025-2026), 1.1', 'test-1, 1.1', 'TEST-1-1.1'])(
  '%s leads to the request that it names, though another one matches too',
  async (typed) => {
    answer('1.1', '2.1');
    expect(await addressOf(typed)).toMatch(/\/test-1-1\.1$/);
    expect(asked[0]).not.toContain('(');
  },
);

test('words that only one request has lead to it; several matches lead to the list', async () => {
  answer('1.1');
  expect(await addressOf('essayer')).toMatch(/\/test-1-1\.1$/);
  answer('1.1', '2.1');
  expect(await addressOf('essayer')).toContain('commitments=all');
});

test('no match, and a failed search, lead to the list, which says so', async () => {
  answer();
  expect(await addressOf('9.9')).toContain('q=9.9');
  vi.stubGlobal('fetch', async () => Response.json({}, { status: 503 }));
  expect(await addressOf('9.9')).toContain('q=9.9');
});
