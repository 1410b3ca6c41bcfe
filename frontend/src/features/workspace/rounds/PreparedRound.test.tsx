import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { rounds as texts } from '#texts/rounds';
import { workspace } from '#texts/workspace';
import { problem } from '../../../../tests/apiFixtures';
import { opened, prepared } from '../../../../tests/roundFixtures';
import { ApiError } from '../../../api/client';
import type { Issue } from '../../../api/schema.gen';
import { PreparedRound } from './PreparedRound';
import { openRound } from './roundApi';

vi.mock('./roundApi');

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

test('a round with an implausible letter is opened once it is confirmed', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ items: [], total: 0 }));
  const issue: Issue = {
    type: 'x',
    title: 'x',
    in: 'body',
    name: '/letter/nl',
    detail: 'Deux fois le même texte.',
    rule: 'sameText',
  };
  vi.mocked(openRound)
    .mockRejectedValueOnce(new ApiError('refused', { ...problem(409, 'x', ''), issues: [issue] }))
    .mockResolvedValueOnce({ value: opened, etag: '"2"' });
  const changed = vi.fn(async () => {});
  render(<PreparedRound userId="u" read={{ value: prepared, etag: '"1"' }} participation={[]} changed={changed} />);

  fireEvent.click(await screen.findByRole('button', { name: texts.open }));
  fireEvent.click(screen.getByRole('button', { name: texts.open }));
  fireEvent.click(await screen.findByRole('button', { name: workspace.publishAnyway }));

  await waitFor(() => expect(changed).toHaveBeenCalledOnce());
  expect(vi.mocked(openRound).mock.calls.map(([, confirmed]) => confirmed)).toEqual([{}, { confirmed: ['sameText'] }]);
});
