import { render, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { commitments } from '#texts/commitments';
import { madeUp } from '../../../tests/fixtures';
import CommitmentsPage from './CommitmentsPage';

test('a refused search shows no number of results, although the earlier list remains', async () => {
  vi.stubGlobal('fetch', async (address: string) => {
    const { pathname, searchParams } = new URL(address, 'http://localhost');
    if (!pathname.endsWith('/commitments')) return Response.json({ totalResolutions: 1, byOwner: [], byTheme: [] });
    return searchParams.get('q') === '*'
      ? Response.json(
          { type: 'urn:problem-type:belgif:badRequest', title: 'Bad Request', status: 400 },
          { status: 400 },
        )
      : Response.json({ items: [madeUp()], total: 1, page: 1, pageSize: 50 });
  });
  const { rerender } = render(<CommitmentsPage search="?q=guichet" />);
  const results = screen.getByRole('status');
  await waitFor(() => expect(results.textContent).toBe(commitments.results(1, 'guichet')));

  rerender(<CommitmentsPage search="?q=*" />);
  await screen.findByRole('alert');

  expect(results.textContent).toBe('');
  expect(screen.getByRole('table')).toBeVisible();
});
