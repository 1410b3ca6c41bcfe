import { render, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { noResults } from '#texts/noResults';
import { Register } from './Register';

vi.mock('../../../api/useQuery', () => ({
  useQuery: ({ address }: { address: string }) => ({
    value: address.includes('/statistics')
      ? { totalResolutions: 3, byOwner: [] }
      : { items: [], total: 3, page: 9, pageSize: 20 },
    pending: false,
    slow: false,
  }),
}));

describe('the register', () => {
  test('a page past the end says so and links to the first page', async () => {
    history.replaceState({}, '', '/fr/?q=a&page=9');
    render(<Register search="?q=a&page=9" />);
    const link = await screen.findByRole('link', { name: noResults.firstPage });
    expect(new URL((link as HTMLAnchorElement).href).search).toBe('?q=a');
  });
});
