import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { actions as texts } from '#texts/actions';
import { madeUp, madeUpResolution } from '../../../../tests/fixtures';
import { clearResponseCache } from '../../../api/useQuery';
import { CommitmentChoice } from './CommitmentChoice';

const choose = vi.fn();
const asked = vi.fn<(address: string) => void>();
const OTHER = madeUp({
  commitmentId: 'a-9202-1.2',
  citation: 'A-9202 (2025-2026), 1.2',
  resolution: { ...madeUpResolution, resolutionId: 'a-9202' },
});

beforeEach(() => {
  clearResponseCache();
  vi.stubGlobal('fetch', async (address: string) => {
    asked(address);
    return Response.json({ items: [madeUp(), OTHER] });
  });
});
afterEach(() => {
  cleanup();
  vi.resetAllMocks();
});

const show = (value = '') =>
  render(
    <form onSubmit={() => expect.unreachable('Enter must not send the form')}>
      <label for="other">Other</label>
      <CommitmentChoice id="other" except="test-1" value={value} choose={choose} />
    </form>,
  );

test('a number is searched by Enter, and the found request is chosen; those of the same resolution are not offered', async () => {
  show();
  const search = screen.getByLabelText('Other');
  fireEvent.input(search, { target: { value: 'A-9202 1.2' } });
  fireEvent.keyDown(search, { key: 'Enter' });

  const found = await screen.findByRole('radio', { name: /A-9202 \(2025-2026\), 1\.2/ });
  expect(screen.getAllByRole('radio')).toHaveLength(1);
  expect(screen.getByRole('status').textContent).toBe(texts.requestsFound(1));
  expect(asked.mock.calls.map(([address]) => address).join()).toContain('q=A-9202+1.2');
  fireEvent.click(found);
  expect(choose).toHaveBeenCalledWith('a-9202-1.2');
});

test('a restored form searches the chosen request by its id and shows it as chosen', async () => {
  show('a-9202-1.2');

  await waitFor(() => expect(screen.getByRole('radio', { name: /A-9202/ })).toBeChecked());
});
