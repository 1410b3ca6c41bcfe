import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { allCommitments as texts } from '#texts/allCommitments';
import { madeUp } from '../../../../tests/fixtures';
import { clearResponseCache } from '../../../api/useQuery';
import AllCommitmentsView from './AllCommitmentsView';

afterEach(() => {
  cleanup();
  clearResponseCache();
});

const me = { roles: ['staff' as const], bodies: [] };
const sent: URL[] = [];
function answer(total: number, items = [madeUp({ closed: true })]) {
  sent.length = 0;
  vi.stubGlobal('fetch', async (address: string) => {
    const url = new URL(address, 'http://localhost');
    if (!url.pathname.endsWith('/commitments')) return Response.json({ items: [], total: 0 });
    sent.push(url);
    return Response.json({ items, total, page: Number(url.searchParams.get('page') ?? 1), pageSize: 50 });
  });
}

test('a closed request links to its actions, and each page of the list can be reached', async () => {
  answer(101);
  render(<AllCommitmentsView me={me} search="?commitments=all&closed=true&page=2" />);
  const link = await screen.findByRole('link', { name: /TEST-1, 1\.1/ });
  expect(link.getAttribute('href')).toMatch(/\/test-1-1\.1$/);
  expect(sent[0]?.searchParams.get('closed')).toBe('true');
  expect(sent[0]?.searchParams.get('page')).toBe('2');
  expect((await screen.findByRole('link', { name: /→/ })).getAttribute('href')).toMatch(/closed=true.*page=3/);
});

test('the form applies search and filters together, and leaves the page number out', async () => {
  answer(101);
  render(<AllCommitmentsView me={me} search="?commitments=all&page=2" />);
  await screen.findByRole('link', { name: /TEST-1, 1\.1/ });
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: ' 1.1 ' } });
  fireEvent.change(screen.getByLabelText(texts.filters.closed), { target: { value: 'true' } });
  fireEvent.change(screen.getByLabelText(texts.filters.timeliness), { target: { value: 'stale' } });
  fireEvent.click(screen.getByRole('button', { name: texts.show }));
  expect(location.search).toBe('?q=1.1&closed=true&stale=true&commitments=all');
});

test('an empty list says so and offers the list without filters', async () => {
  answer(0, []);
  render(<AllCommitmentsView me={me} search="?commitments=all&q=zzz" />);
  expect(await screen.findByText(texts.none)).toBeVisible();
});
