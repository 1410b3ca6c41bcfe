import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { publishedRounds } from '#texts/publishedRounds';
import { rounds as texts } from '#texts/rounds';
import { opened, prepared } from '../../../../tests/roundFixtures';
import { ApiError } from '../../../api/client';
import type { Problem } from '../../../api/schema.gen';
import { toRound } from '../../../ui/roundsAndSittings/publicAddresses';
import type { CurrentUser } from '../session/RequireLogin';
import { RoundDetails } from './RoundDetails';
import { openRound, readParticipation, readRound } from './roundApi';

vi.mock('./roundApi');
vi.mock('./RoundForeword', () => ({ RoundForeword: () => null }));
vi.mock('./RoundOperations', () => ({ RoundOperations: () => <p>Operations</p> }));

beforeEach(() => {
  vi.stubGlobal('fetch', async () => Response.json({ items: [], total: 0 }));
  vi.mocked(readParticipation).mockResolvedValue([]);
  vi.mocked(readRound).mockResolvedValue({ value: prepared, etag: '"1"' });
});
afterEach(() => {
  cleanup();
  sessionStorage.clear();
  vi.resetAllMocks();
});

async function open() {
  render(<RoundDetails me={{ id: 'u', roles: ['staff'], bodies: [] } as unknown as CurrentUser} roundId="r-1" />);
  fireEvent.click(await screen.findByRole('button', { name: texts.open }));
  vi.mocked(readRound).mockResolvedValue({ value: opened, etag: '"2"' });
  fireEvent.click(screen.getByRole('button', { name: texts.open }));
}

test('a round that the user opened is said to be open, where the focus goes', async () => {
  vi.mocked(openRound).mockResolvedValue({ value: opened, etag: '"2"' });
  await open();
  const message = await screen.findByText(texts.opened);
  await waitFor(() => expect(message).toHaveFocus());
});

test('a round that a colleague opened meanwhile is no longer one in preparation, and leads to its public page', async () => {
  vi.mocked(openRound).mockRejectedValue(
    new ApiError('refused', { type: 'x', status: 412, detail: 'stale' } as unknown as Problem, 412),
  );
  await open();
  expect(await screen.findByRole('link', { name: publishedRounds.toPublicPage })).toHaveAttribute(
    'href',
    toRound('r-1'),
  );
  expect(screen.queryByText(texts.inPreparation)).toBeNull();
  for (const name of [texts.open, texts.remove]) expect(screen.queryByRole('button', { name })).toBeNull();
  expect(screen.getByRole('button', { name: texts.continueInNewDraft })).toBeVisible();
});
