import { render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { madeUp } from '../../../tests/fixtures';
import type { Statistics } from '../../api/schema.gen';
import { Attention } from './Attention';

vi.mock('../../api/useQuery', async (original) => ({
  ...(await original<object>()),
  useQuery: ({ address }: { address: string }) => ({
    value: address.includes('/changes') ? undefined : { items: [madeUp({ number: '2.4' })], total: 1 },
    pending: false,
    slow: false,
  }),
}));

test('requests of several resolutions are cited as in the other lists', () => {
  render(
    <Attention
      counted={{ tally: { overdue: 1, stale: 0 }, totalResolutions: 3 } as Statistics}
      asOf={undefined}
      adoptedOn={undefined}
    />,
  );
  expect(screen.getByText('TEST-1, 2.4')).toBeVisible();
});
