import { render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { workspace as texts } from '#texts/workspace';
import { madeUp } from '../../../../tests/made-up';
import { MadeUpDrafts, problem } from '../../../../tests/made-up-drafts';
import type { ProgressReport } from '../../../api/schema.gen';
import { UnchangedReport } from './UnchangedReport';

vi.mock(import('../session/session'), async (original) => ({
  ...(await original()),
  accessToken: async () => 'token',
}));

let api: MadeUpDrafts;
let last: ProgressReport;
const onDone = vi.fn();

beforeEach(() => {
  onDone.mockReset();
  api = new MadeUpDrafts();
  vi.stubGlobal('fetch', api.fetch);
  last = api.start({ implementationStatus: 'inProgress', narrative: { fr: 'Avant.', nl: 'Voor.' } });
  api.change(last, { state: 'published', originalLanguage: 'fr', publishedAt: '2026-11-01T10:00:00Z' });
  render(<UnchangedReport commitment={madeUp()} last={last} onDone={onDone} />);
});

const publish = () => userEvent.click(screen.getByRole('button', { name: texts.publish }));
const refused = () => waitFor(() => expect(screen.getByRole('alert', { name: texts.faults(1) })).toHaveFocus());

test('a failed publication leaves no draft behind, and can be retried', async () => {
  api.next['PUT publication'] = problem(403, 'belgif:missingPermission', 'Refusé.');
  await publish();
  await refused();
  expect(api.reports).toEqual([last]);
  await publish();
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(api.reports.map(({ state }) => state)).toEqual(['published', 'published']);
});

test('a retry after a lost response does not publish twice', async () => {
  api.next['PUT publication'] = 'lost';
  await publish();
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(api.reports).toHaveLength(2);
});
