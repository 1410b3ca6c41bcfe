import { render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useRef } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { suggestions } from '#texts/suggestions';
import type { LocalizedText, Suggestion } from '../../api/schema.gen';
import { localized } from '../../i18n/localized';
import { language } from '../../language';
import { SearchField } from './SearchField';

const ITEMS: Suggestion[] = [
  {
    kind: 'commitment',
    value: 'a-590-2.4',
    href: 'https://example.org/commitments/a-590-2.4',
    label: { fr: 'Former les agents', nl: 'De agenten opleiden' },
    citation: 'A-590 (2022-2023), 2.4',
  },
  {
    kind: 'committee',
    value: 'Formation',
    href: 'https://example.org/resolutions?committee=Formation',
    label: { fr: 'Commission de la Formation', nl: 'Commissie voor Opleiding' },
  },
];

const navigate = vi.hoisted(() => vi.fn());
vi.mock('../../navigation/history', async (original) => ({ ...(await original<object>()), navigate }));
vi.mock('../../navigation/paths', async (original) => ({
  ...(await original<object>()),
  toCommitment: (id: string) => `/commitment/${id}`,
}));

const filter = vi.fn();
const submit = vi.fn((event: Event) => event.preventDefault());
const response = (items: Suggestion[]) => new Response(JSON.stringify({ self: '', items }));

function Form() {
  const field = useRef<HTMLInputElement>(null);
  return (
    <form onSubmit={submit}>
      <label for="q">Chercher</label>
      <SearchField field={field} filter={filter} />
    </form>
  );
}

/** Types into the field after its suggestions were loaded. */
async function type(text: string) {
  render(<Form />);
  await userEvent.click(screen.getByLabelText('Chercher'));
  await userEvent.type(await screen.findByRole('combobox'), text);
}

beforeEach(() =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => response(ITEMS)),
  ),
);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

test('before it has the focus it is a plain search field', () => {
  render(<Form />);
  expect(screen.getByRole('searchbox', { name: 'Chercher' })).toBeVisible();
});

test('suggestions are listed while the reader types, and their number is announced', async () => {
  await type('form');
  const options = await screen.findAllByRole('option');
  expect(options.map((option) => option.textContent)).toEqual([
    `${suggestions.kinds.commitment} · A-590 (2022-2023), 2.4${localized(ITEMS[0]?.label as LocalizedText)}`,
    `${suggestions.kinds.committee}${localized(ITEMS[1]?.label as LocalizedText)}`,
  ]);
  expect(screen.getByRole('combobox')).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByRole('status').textContent).toBe(suggestions.count(2));
  expect(vi.mocked(fetch).mock.calls.map(([address]) => String(address).replace(/.*v1/, ''))).toEqual([
    `/suggestions/${language}?q=form`,
  ]);
});

test('an arrow makes a suggestion active, and Enter opens its page without searching', async () => {
  await type('form');
  const [first] = await screen.findAllByRole('option');
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByRole('combobox')).toHaveAttribute('aria-activedescendant', first?.id);
  expect(first).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{Enter}');
  expect(navigate).toHaveBeenCalledWith('/commitment/a-590-2.4');
  expect(submit).not.toHaveBeenCalled();
});

test('the arrow up begins at the last suggestion, and the arrow down leads from it back to the field', async () => {
  await type('form');
  await screen.findAllByRole('option');
  await userEvent.keyboard('{ArrowUp}');
  expect(screen.getAllByRole('option')[1]).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByRole('combobox')).not.toHaveAttribute('aria-activedescendant');
});

test('Enter without a choice searches and closes the list', async () => {
  await type('form');
  await screen.findAllByRole('option');
  await userEvent.keyboard('{Enter}');
  expect(submit).toHaveBeenCalled();
  expect(screen.queryByRole('option')).toBeNull();
});

test('Escape closes the list and keeps the words', async () => {
  await type('form');
  await screen.findAllByRole('option');
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('option')).toBeNull();
  expect(screen.getByRole('combobox')).toHaveValue('form');
  expect(screen.getByRole('combobox')).toHaveAttribute('aria-expanded', 'false');
});

test('the arrow down opens a closed list again', async () => {
  await type('form');
  await screen.findAllByRole('option');
  await userEvent.keyboard('{Escape}{ArrowDown}');
  expect(await screen.findAllByRole('option')).toHaveLength(2);
});

test('a response that arrives after the search is not shown', async () => {
  let respondLater: (result: Response) => void = () => {};
  vi.mocked(fetch).mockImplementation(() => new Promise((resolve) => (respondLater = resolve)));
  await type('form');
  await waitFor(() => expect(fetch).toHaveBeenCalled());
  await userEvent.keyboard('{Enter}');
  respondLater(response(ITEMS));
  await new Promise((resolve) => setTimeout(resolve));
  expect(screen.queryByRole('option')).toBeNull();
});

test('a chosen committee filters the list, and the words are removed', async () => {
  await type('form');
  await userEvent.click((await screen.findAllByRole('option'))[1] as HTMLElement);
  expect(filter).toHaveBeenCalledWith('committee', 'Formation');
  expect(screen.getByRole('combobox')).toHaveValue('');
});

test('a response to fewer letters that arrives later is not shown', async () => {
  const pending: ((result: Response) => void)[] = [];
  vi.mocked(fetch).mockImplementation(() => new Promise((resolve) => pending.push(resolve)));
  await type('fo');
  await waitFor(() => expect(pending).toHaveLength(1));
  await userEvent.keyboard('rm');
  await waitFor(() => expect(pending).toHaveLength(2));
  pending[1]?.(response(ITEMS.slice(1)));
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
  pending[0]?.(response(ITEMS));
  await new Promise((resolve) => setTimeout(resolve));
  expect(screen.getAllByRole('option')).toHaveLength(1);
});

test('without the API it remains a field that searches', async () => {
  vi.mocked(fetch).mockRejectedValue(new TypeError('offline'));
  await type('form');
  await waitFor(() => expect(fetch).toHaveBeenCalled());
  await userEvent.keyboard('{Enter}');
  expect(submit).toHaveBeenCalled();
  expect(screen.queryByRole('option')).toBeNull();
});
