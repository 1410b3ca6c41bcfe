import { render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { workspace as texts } from '#texts/workspace';
import { MadeUpDrafts } from '../../../../tests/draftFixtures';
import { madeUp } from '../../../../tests/fixtures';
import { WriteReport } from './WriteReport';

vi.mock(import('../session/session'), async (original) => ({
  ...(await original()),
  accessToken: async () => 'token',
}));

test('publishing an untouched form names what is missing, and leaves no draft to colleagues', async () => {
  const api = new MadeUpDrafts();
  vi.stubGlobal('fetch', api.fetch);
  render(
    <WriteReport original="fr" commitment={madeUp()} userId="p" onDone={() => undefined} discarded={() => undefined} />,
  );
  await userEvent.click(await screen.findByRole('button', { name: texts.publish }));
  await waitFor(() => expect(screen.getByRole('alert', { name: texts.errors(3) })).toHaveFocus());
  expect(api.requests.filter((request) => !request.startsWith('GET'))).toEqual([]);
});
