import { expect, test, vi } from 'vitest';
import { madeUp, madeUpReference } from '../../../../tests/fixtures';
import type { Me } from '../../../api/schema.gen';
import { commitmentsToAssess, following, nextToAssess } from './assessNext';

const { getMe } = vi.hoisted(() => ({ getMe: vi.fn() }));
vi.mock('../session/send', () => ({ getMe }));

const me = (...numbers: string[]) =>
  ({
    awaiting: [
      {
        role: 'staff',
        kind: 'reportsToAssess',
        total: numbers.length,
        items: numbers.map((number) => ({
          commitment: madeUpReference(number),
          owner: madeUp().owner,
          datedOn: '2026-11-27',
        })),
      },
    ],
  }) as unknown as Me;
const listed = commitmentsToAssess(me('1.1', '1.2', '1.3'));
const idOf = (number: string) => `test-1-${number}`;

test('the next request is the following one of the list, and after the last one the first', () => {
  expect(following(idOf('1.2'), listed)?.number).toBe('1.3');
  expect(following(idOf('1.3'), listed)?.number).toBe('1.1');
  expect(following(idOf('9.9'), listed)?.number).toBe('1.1');
  expect(following(idOf('1.1'), commitmentsToAssess(me('1.1')))).toBeUndefined();
});

test('a request that a colleague assessed meanwhile is left out, and a new one is found', async () => {
  getMe.mockResolvedValue({ value: me('1.3', '1.4') });
  expect((await nextToAssess(idOf('1.1'), listed))?.number).toBe('1.3');
  getMe.mockResolvedValue({ value: me('1.4') });
  expect((await nextToAssess(idOf('1.1'), listed))?.number).toBe('1.4');
  getMe.mockResolvedValue({ value: me() });
  expect(await nextToAssess(idOf('1.1'), listed)).toBeUndefined();
});
