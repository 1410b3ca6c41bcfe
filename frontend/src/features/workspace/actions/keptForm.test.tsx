import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { actions } from '#texts/actions';
import { workspace as texts } from '#texts/workspace';
import { problem } from '../../../../tests/apiFixtures';
import { MadeUpDrafts } from '../../../../tests/draftFixtures';
import { madeUp } from '../../../../tests/fixtures';
import { forBody } from '../statements/availableActions';
import type { Facts } from '../statements/facts';
import { CommitmentActions } from './CommitmentActions';

const { readFacts } = vi.hoisted(() => ({ readFacts: vi.fn<() => Promise<Facts>>() }));
vi.mock('../statements/readFacts', async (original) => ({
  ...(await original<typeof import('../statements/readFacts')>()),
  readFacts,
}));

vi.mock(import('../session/session'), async (original) => ({
  ...(await original()),
  accessToken: async () => 'token',
}));

let api: MadeUpDrafts;

const factsNow = (): Facts => ({
  reports: [],
  drafts: api.reports.filter(({ state }) => state === 'draft'),
  assessments: [],
  deadlines: [],
  questions: [],
  responses: [],
  closures: [],
  links: [],
  ownerDecisions: [],
  shortTitle: undefined,
  statementDrafts: [],
});

beforeEach(() => {
  sessionStorage.clear();
  api = new MadeUpDrafts();
  vi.stubGlobal('fetch', api.fetch);
  readFacts.mockReset().mockImplementation(async () => factsNow());
});

const page = (search: string) => (
  <CommitmentActions
    userId={crypto.randomUUID()}
    original="fr"
    commitment={madeUp()}
    allowed={forBody}
    search={search}
    changed={() => {}}
  />
);

const type = (value: string) => fireEvent.input(screen.getByLabelText(texts.fields.fr), { target: { value } });

test.each(['', '?act=report'])(
  'the message about a conflict in a draft that was begun in the open form stays (address "%s")',
  async (search) => {
    const { rerender } = render(page(search));
    await screen.findByLabelText(texts.fields.fr);
    type('Le mien.');
    await waitFor(() => expect(api.reports[0]?.narrative?.fr).toBe('Le mien.'));
    const [draft] = api.reports;
    api.next['PUT publication'] = problem(409, 'x:y', 'Entre-temps.');
    await userEvent.click(screen.getByRole('button', { name: texts.publish }));
    await waitFor(() => expect(readFacts).toHaveBeenCalledTimes(2));
    // The facts name the draft now.
    await waitFor(() => expect(screen.getByRole('alert', { name: texts.errors(1) })).toHaveFocus());
    expect(screen.getByRole('alert')).toHaveTextContent('Entre-temps.');
    expect(screen.getByLabelText(texts.fields.fr)).toHaveValue('Le mien.');
    expect(screen.getByRole('link', { name: actions.report.title })).toHaveAttribute('aria-current', 'true');
    // Another address opens another form.
    rerender(page(`?act=report&on=${draft?.progressReportId}`));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  },
);

test('a refusal to repeat a report that is no longer the last stays with what would have been published', async () => {
  const reported = (progressReportId: string): Facts => ({
    ...factsNow(),
    reports: [
      {
        ...api.start({ implementationStatus: 'inProgress', narrative: { fr: 'Fait.', nl: 'Gedaan.' } }),
        progressReportId,
        state: 'published',
        publishedAt: '2026-01-01T12:00:00Z',
      },
    ],
  });
  readFacts.mockResolvedValueOnce(reported('first')).mockResolvedValue(reported('second'));
  render(page('?act=unchanged'));
  const publish = await screen.findByRole('button', { name: texts.publish });
  api.next['POST progressReports'] = problem(409, 'x:y', 'Entre-temps.');
  await userEvent.click(publish);
  expect(await screen.findByText(actions.unchanged.gone)).toBeVisible();
  await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
  expect(screen.getByRole('alert')).toHaveTextContent('Entre-temps.');
  expect(screen.queryByRole('button', { name: texts.publish })).toBeNull();
  await userEvent.click(screen.getByRole('link', { name: actions.unchanged.title }));
  expect(await screen.findByRole('button', { name: texts.publish })).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});
