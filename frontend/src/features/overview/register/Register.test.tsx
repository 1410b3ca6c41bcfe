import { render, screen } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { noResults } from '#texts/noResults';
import { href, toCommitments } from '../../../navigation/paths';
import { Register } from './Register';

const state = vi.hoisted(() => ({ resolutions: 0, commitments: 0, asked: [] as string[] }));

vi.mock('../../../api/useQuery', () => ({
  useQuery: ({ address }: { address: string }) => {
    state.asked.push(address);
    return {
      value: address.includes('/statistics')
        ? { totalResolutions: 3, byOwner: [] }
        : {
            items: [],
            total: address.includes('/commitments') ? state.commitments : state.resolutions,
            page: 9,
            pageSize: 20,
          },
      pending: false,
      slow: false,
    };
  },
}));

beforeEach(() => {
  state.asked = [];
  state.commitments = 12;
});

test('a page past the end says so and links to the first page', async () => {
  state.resolutions = 3;
  history.replaceState({}, '', '/fr/?q=a&page=9');
  render(<Register search="?q=a&page=9" />);
  const link = await screen.findByRole('link', { name: noResults.firstPage });
  expect(new URL((link as HTMLAnchorElement).href).search).toBe('?q=a');
  expect(screen.queryByRole('link', { name: noResults.requests(12) })).toBeNull();
});

test('a search that no resolution matches links to the requests that match it', async () => {
  state.resolutions = 0;
  const search = '?q=cpas&owner=cocom&committee=&asOf=2024-06-30&page=2';
  render(<Register search={search} />);
  const link = await screen.findByRole('link', { name: noResults.requests(12) });
  const same = { asOf: '2024-06-30', q: 'cpas', owner: 'cocom' };
  expect(link).toHaveAttribute('href', toCommitments(same));
  const counted = state.asked.find((address) => address.includes('/commitments'));
  expect(Object.fromEntries(new URL(counted as string, location.href).searchParams)).toEqual({
    ...same,
    pageSize: '1',
  });
});

test('a search that neither resolution nor request matches offers to clear it, and no other list', async () => {
  state.resolutions = state.commitments = 0;
  render(<Register search="?q=zzz" />);
  const all = await screen.findByRole('link', { name: noResults.allResolutions });
  expect(all).toHaveAttribute('href', href({ page: 'overview' }));
  expect(all.parentElement?.textContent).toContain(noResults.resolutionsAdvice);
  await vi.waitFor(() => expect(state.asked.some((address) => address.includes('/commitments'))).toBe(true));
  expect(screen.queryByRole('link', { name: noResults.requests(0) })).toBeNull();
});
