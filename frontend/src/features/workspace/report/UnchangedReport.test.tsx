import { render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { actions } from '#texts/actions';
import { findingInForce } from '#texts/findingInForce';
import { workspace as texts } from '#texts/workspace';
import { problem } from '../../../../tests/apiFixtures';
import { MadeUpDrafts } from '../../../../tests/draftFixtures';
import { madeUp } from '../../../../tests/fixtures';
import type { Commitment, ProgressReport } from '../../../api/schema.gen';
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
});

const show = (commitment: Commitment = madeUp(), hasOpenQuestion = false) =>
  render(
    <UnchangedReport
      commitment={commitment}
      body={commitment.owner}
      last={last}
      hasOpenQuestion={hasOpenQuestion}
      onDone={onDone}
    />,
  );

const publish = () => userEvent.click(screen.getByRole('button', { name: texts.publish }));
const refused = () => waitFor(() => expect(screen.getByRole('alert', { name: texts.errors(1) })).toHaveFocus());

test('a failed publication leaves no draft behind, and can be retried', async () => {
  show();
  api.next['PUT publication'] = problem(403, 'belgif:missingPermission', 'Refusé.');
  await publish();
  await refused();
  expect(api.reports).toEqual([last]);
  await publish();
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(api.reports.map(({ state }) => state)).toEqual(['published', 'published']);
});

test('a retry after a lost response does not publish twice', async () => {
  show();
  api.next['PUT publication'] = 'lost';
  await publish();
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(api.reports).toHaveLength(2);
});

test('the publication names the last report, and its sentence the one that says more', async () => {
  const unchangedFrom = {
    progressReportId: 'said-more',
    href: '',
    body: last.body,
    publishedAt: '2026-03-11T10:00:00Z',
  };
  api.change(last, { unchangedFrom });
  show();
  expect(screen.getAllByText(/11\/03\/2026/)[0]).toBeVisible();
  await publish();
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(api.publications).toEqual([{ unchangedFrom: last.progressReportId }]);
});

test('a dispute and an open question are mentioned, but do not prevent it', () => {
  show({ ...madeUp(), assessment: 'disputed' }, true);
  expect(screen.getByText(findingInForce.disputed)).toBeVisible();
  expect(screen.getByText(actions.unchanged.openQuestion)).toBeVisible();
  expect(screen.getByRole('button', { name: texts.publish })).toBeEnabled();
});
