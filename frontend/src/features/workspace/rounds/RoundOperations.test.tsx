import { render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { admin } from '#texts/admin';
import { rounds as texts } from '#texts/rounds';
import { userActivity } from '#texts/userActivity';
import type { RoundOperationPage } from '../../../api/schema.gen';
import { date } from '../../../i18n/format';
import { RoundOperations } from './RoundOperations';
import { listRoundOperations } from './roundApi';

vi.mock('./roundApi');

const page = (items: RoundOperationPage['items']) => ({ value: { items } as RoundOperationPage, etag: '' });

test('the members of staff who opened and closed a round are named, with the time in Brussels', async () => {
  vi.mocked(listRoundOperations).mockResolvedValue(
    page([
      { kind: 'roundClosed', happenedAt: '2027-06-20T22:05:00Z', user: { userId: 'u', href: '', name: 'Ada Peeters' } },
      { kind: 'roundOpened', happenedAt: '2027-01-01T08:00:00Z' },
    ]),
  );
  render(<RoundOperations roundId="r-1" savedAt="2027-06-20T22:05:00Z" />);
  expect(await screen.findByRole('heading', { name: texts.operations })).toBeVisible();
  const [closed, opened] = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(closed).toBe(`${userActivity.staffOperation.roundClosed} ${date('2027-06-21')}, 00:05 · Ada Peeters`);
  expect(opened).toContain(admin.erasedAuthor);
});

test('without an answer nothing is shown', async () => {
  vi.mocked(listRoundOperations).mockRejectedValue(new Error('offline'));
  const { container } = render(<RoundOperations roundId="r-1" savedAt="" />);
  await vi.waitFor(() => expect(listRoundOperations).toHaveBeenCalled());
  expect(container).toBeEmptyDOMElement();
});
