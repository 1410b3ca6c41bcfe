import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { problems } from '#texts/problems';
import { ApiError } from '../../../api/client';
import { PagedList } from './PagedList';

const PAGES = [{ items: ['a', 'b'], next: '/letters?page=2' }, { items: ['c'] }];

function renderList(list: (page: number) => Promise<{ value: { items: string[]; next?: string } }>) {
  render(
    <PagedList list={list} none="No letter" more="More letters" filter={(letter) => letter !== 'b'}>
      {(letter) => <li key={letter}>{letter}</li>}
    </PagedList>,
  );
}

const letters = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);

test('a further page is appended once, and the button is gone after the last one', async () => {
  const list = vi.fn(async (page: number) => ({ value: PAGES[page - 1] ?? { items: [] } }));
  renderList(list);
  const more = await screen.findByRole('button', { name: 'More letters' });
  expect(letters()).toEqual(['a']);

  fireEvent.click(more);
  fireEvent.click(more);

  await waitFor(() => expect(letters()).toEqual(['a', 'c']));
  expect(list).toHaveBeenCalledTimes(2);
  expect(screen.queryByRole('button', { name: 'More letters' })).toBeNull();
});

test('without an item it says so', async () => {
  renderList(async () => ({ value: { items: ['b'] } }));
  await screen.findByText('No letter');
});

test('after an error the page is requested again', async () => {
  const list = vi.fn(async () => ({ value: { items: ['a'] } }));
  list.mockRejectedValueOnce(new ApiError('offline'));
  renderList(list);
  fireEvent.click(await screen.findByRole('button', { name: problems.retry }));
  await waitFor(() => expect(letters()).toEqual(['a']));
});
