import { render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { attention } from '#texts/attention';
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

test('the list of requests without a recent report begins with the longest time without one', () => {
  render(
    <Attention
      counted={{ tally: { overdue: 0, stale: 6 }, totalResolutions: 1 } as Statistics}
      asOf={undefined}
      adoptedOn={undefined}
    />,
  );
  const all = screen.getByRole('link', { name: attention.seeAll(6) });
  expect(all).toHaveAttribute('href', expect.stringMatching(/\?stale=true&sort=-silentDays$/));
});
