import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rounds as texts } from '#texts/rounds';
import { opened } from '../../../../tests/roundFixtures';
import { ApiError } from '../../../api/client';
import type { Problem, ReportingRound } from '../../../api/schema.gen';
import type { CurrentUser } from '../session/RequireLogin';
import { RoundDetails } from './RoundDetails';
import { closeRound, readParticipation, readRound, replaceDueDate } from './roundApi';

vi.mock('./roundApi');
vi.mock('./RoundForeword', () => ({ RoundForeword: () => null }));
vi.mock('./RoundOperations', () => ({ RoundOperations: () => <p>Operations</p> }));

const closed: ReportingRound = { ...opened, closedAt: '2027-06-20T23:30:00Z' };
const refusal = new ApiError('refused', { type: 'x', status: 412, detail: 'stale' } as unknown as Problem, 412);

beforeEach(() => {
  vi.mocked(readParticipation).mockResolvedValue([]);
  vi.mocked(readRound).mockResolvedValue({ value: opened, etag: '"1"' });
});
afterEach(() => {
  cleanup();
  sessionStorage.clear();
  vi.resetAllMocks();
});

const closedOn = (day: string) => texts.closedMeanwhile(day).replace(/\s/g, ' ');

const show = (role = 'staff') =>
  render(<RoundDetails me={{ id: 'u', roles: [role], bodies: [] } as unknown as CurrentUser} roundId="r-1" />);

async function close() {
  fireEvent.click(await screen.findByRole('button', { name: texts.close }));
  fireEvent.click(screen.getByRole('button', { name: texts.close }));
}

test('a round that a colleague closed meanwhile is shown, with the day of its closing', async () => {
  show();
  await screen.findByRole('button', { name: texts.close });
  vi.mocked(readRound).mockResolvedValue({ value: closed, etag: '"2"' });
  vi.mocked(closeRound).mockRejectedValue(refusal);
  await close();
  // By the time of Brussels.
  const message = await screen.findByText(closedOn('2027-06-21'));
  await waitFor(() => expect(message).toHaveFocus());
  expect(screen.queryByRole('button', { name: texts.close })).toBeNull();
});

test('another due date for a round that a colleague closed meanwhile says so too', async () => {
  show();
  fireEvent.input(await screen.findByLabelText(texts.fields.dueOn), { target: { value: '20/06/2027' } });
  vi.mocked(readRound).mockResolvedValue({ value: closed, etag: '"2"' });
  vi.mocked(replaceDueDate).mockRejectedValue(refusal);
  fireEvent.click(screen.getByRole('button', { name: texts.changeDate }));
  expect(await screen.findByText(closedOn('2027-06-21'))).toBeVisible();
});

test('a round that the user closed is said to be closed', async () => {
  show();
  await screen.findByRole('button', { name: texts.close });
  vi.mocked(readRound).mockResolvedValue({ value: closed, etag: '"2"' });
  await close();
  const message = await screen.findByText(texts.closed);
  await waitFor(() => expect(message).toHaveFocus());
});

test('a round that was closed before it was read needs no message', async () => {
  vi.mocked(readRound).mockResolvedValue({ value: closed, etag: '"2"' });
  const { container } = show();
  await screen.findByText('Chers organismes');
  expect(container.querySelector('[role=status]')?.textContent).toBe('');
});

test('who worked on a round is shown to staff only', async () => {
  show();
  expect(await screen.findByText('Operations')).toBeVisible();
  cleanup();
  show('agency');
  await screen.findByText('Chers organismes');
  expect(screen.queryByText('Operations')).toBeNull();
});
