import { render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { follow } from '#texts/follow';
import { register } from '#texts/register';
import { Register } from './Register';

beforeEach(() =>
  vi.stubGlobal('fetch', async (address: string) => {
    const { pathname, searchParams } = new URL(address, 'http://localhost');
    if (!pathname.endsWith('/resolutions')) return Response.json({ totalResolutions: 3, byOwner: [] });
    return searchParams.get('q') === '*'
      ? Response.json(
          { type: 'urn:problem-type:belgif:badRequest', title: 'Bad Request', status: 400 },
          { status: 400 },
        )
      : Response.json({ items: [], total: 3, page: 9, pageSize: 20 });
  }),
);

test('a refused search shows no number of results', async () => {
  const { rerender } = render(<Register search="" />);
  const results = screen.getByRole('status');
  await waitFor(() => expect(results.textContent).toBe(register.results(3)));

  rerender(<Register search="?q=*" />);
  await screen.findByRole('alert');

  expect(results.textContent).toBe('');
});

test('what a refused search found cannot be subscribed to', async () => {
  const { rerender } = render(<Register search="?session=2022-2023" />);
  await screen.findByText(follow.feed);

  rerender(<Register search="?session=2022-2023&q=*" />);
  await screen.findByRole('alert');

  expect(screen.queryByText(follow.feed)).toBeNull();
});
