import { cleanup, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { asOf as texts } from '#texts/asOf';
import { madeUp } from '../../tests/made-up';
import { BodyPage } from '../features/bodies/body/BodyPage';
import CommitmentPage from '../features/commitment/CommitmentPage';

vi.mock('../api/useQuery', async (original) => ({
  ...(await original<object>()),
  useQuery: ({ address }: { address: string }) => ({
    value: address.endsWith('/commitments/test-1-1.1')
      ? madeUp()
      : address.endsWith('/bodies/test.office')
        ? madeUp().owner
        : undefined,
    pending: false,
    slow: false,
  }),
}));

const PAGES = [
  [CommitmentPage, 'test-1-1.1', { resolution: 'test-1' }],
  [BodyPage, 'test.office', { owner: 'test.office' }],
] as const;

test('a request and a body say that they show today, and lead to the list on the day of the address', async () => {
  for (const [Page, id, filter] of PAGES) {
    render(<Page id={id} search="?asOf=2025-04-01" />);
    expect(await screen.findByText(texts.todayOnly('2025-04-01'))).toBeVisible();
    const { searchParams } = new URL((screen.getByText(texts.listThen) as HTMLAnchorElement).href);
    expect(Object.fromEntries(searchParams)).toEqual({ ...filter, asOf: '2025-04-01' });
    cleanup();
  }
});
