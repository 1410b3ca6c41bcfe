import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { problems } from '#texts/problems';
import { rounds as texts } from '#texts/rounds';
import { ApiError } from '../../../api/client';
import { RoundRequests } from './RoundRequests';
import { readRequests } from './roundApi';

vi.mock('./roundApi');

test('what is typed below the requests stays while they are read again', async () => {
  vi.mocked(readRequests).mockRejectedValueOnce(new ApiError('offline')).mockResolvedValueOnce([]);
  render(
    <RoundRequests roundId="r-1" bodyIds={['b']} open>
      <input aria-label="below" />
    </RoundRequests>,
  );
  const below = await screen.findByLabelText('below');
  fireEvent.click(screen.getByRole('button', { name: problems.retry }));
  expect(screen.getByLabelText('below')).toBe(below);
  await screen.findByText(texts.notAsked);
  expect(screen.getByLabelText('below')).toBe(below);
});
