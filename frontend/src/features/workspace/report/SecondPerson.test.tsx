import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { secondPerson } from '#texts/secondPerson';
import { workspace as texts } from '#texts/workspace';
import { problem } from '../../../../tests/apiFixtures';
import { MadeUpDrafts } from '../../../../tests/draftFixtures';
import { madeUp } from '../../../../tests/fixtures';
import type { ProgressReport } from '../../../api/schema.gen';
import { localized } from '../../../i18n/localized';
import { reportContentOf } from './draftValues';
import { UnchangedReport } from './UnchangedReport';
import { UnchangedPublication } from './unchangedPublication';
import { WriteReport } from './WriteReport';

vi.mock(import('../session/session'), async (original) => ({
  ...(await original()),
  accessToken: async () => 'token',
}));

const COMPLETE = {
  implementationStatus: 'inProgress' as const,
  percentDone: 40,
  narrative: { fr: 'En cours.', nl: 'Bezig.' },
  originalLanguage: 'fr' as const,
};
const SECOND_PERSON_NEEDED = problem(409, 'sequitur:secondPersonNeeded', 'Vous avez modifié ce brouillon.');
const BODY = localized(madeUp().owner.abbreviation);
const plain = (text: string) => text.replace(/\s+/g, ' ');
const onDone = vi.fn();
const proposed = vi.fn();
let api: MadeUpDrafts;

beforeEach(() => {
  onDone.mockReset();
  proposed.mockReset();
  api = new MadeUpDrafts();
  vi.stubGlobal('fetch', api.fetch);
});

async function write(draft: ProgressReport, savedByCaller?: boolean, reports: ProgressReport[] = []) {
  api.change(draft, savedByCaller === undefined ? {} : { savedByCaller });
  render(
    <WriteReport
      original="fr"
      commitment={madeUp()}
      userId={crypto.randomUUID()}
      reports={reports}
      onDone={onDone}
      discarded={() => {}}
      proposed={proposed}
    />,
  );
  await screen.findByLabelText(texts.fields.fr);
}
const click = (name: string) => userEvent.click(screen.getByRole('button', { name }));

/** The latest report on the request. */
function published(): ProgressReport {
  const last = api.start(COMPLETE);
  api.change(last, { state: 'published', publishedAt: '2026-11-01T10:00:00Z' });
  return last;
}

test('the last editor proposes a complete report; a colleague is told to publish it', async () => {
  await write(api.start(COMPLETE), true);
  expect(screen.getByText(plain(secondPerson.ownDraft(BODY)))).toBeVisible();
  expect(screen.queryByRole('button', { name: texts.publish })).toBeNull();
  api.next['PUT publication'] = SECOND_PERSON_NEEDED;
  await click(secondPerson.propose);
  await waitFor(() => expect(proposed).toHaveBeenCalledOnce());
  expect(onDone).not.toHaveBeenCalled();
  expect(api.reports).toMatchObject([{ state: 'draft' }]);
});

test('what a report lacks is said to the one who proposes it', async () => {
  await write(api.start(COMPLETE), true);
  api.next['PUT publication'] = problem(409, 'sequitur:incomplete', 'Il manque quelque chose.');
  await click(secondPerson.propose);
  await waitFor(() => expect(screen.getByRole('alert', { name: texts.errors(1) })).toHaveFocus());
  expect(proposed).not.toHaveBeenCalled();
});

test('a colleague publishes; once they change it, they propose it', async () => {
  await write(api.start(COMPLETE), false);
  expect(screen.getByText(plain(secondPerson.ofColleague(BODY)))).toBeVisible();
  expect(screen.getByRole('button', { name: texts.publish })).toBeVisible();
  fireEvent.input(screen.getByLabelText(texts.fields.fr), { target: { value: 'Presque fini.' } });
  expect(await screen.findByRole('button', { name: secondPerson.propose })).toBeVisible();
});

test('a report of a colleague is published', async () => {
  await write(api.start(COMPLETE), false);
  await click(texts.publish);
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(proposed).not.toHaveBeenCalled();
});

test('a draft whose last editor is not known is not called proposed', async () => {
  await write(api.start(COMPLETE));
  api.next['PUT publication'] = SECOND_PERSON_NEEDED;
  await click(secondPerson.propose);
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(SECOND_PERSON_NEEDED.detail));
  expect(proposed).not.toHaveBeenCalled();
});

test('an unchanged report that a colleague proposed is published as one from its draft too', async () => {
  const last = published();
  const { words } = new UnchangedPublication(madeUp().commitmentId, last);
  await write(api.start(reportContentOf(words)), false, [last]);
  await click(texts.publish);
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(api.publications).toEqual([{ unchangedFrom: last.progressReportId }]);
});

function unchanged(last: ProgressReport) {
  render(
    <UnchangedReport
      commitment={madeUp()}
      body={madeUp().owner}
      last={last}
      hasOpenQuestion={false}
      drafts={api.reports.filter(({ state }) => state === 'draft')}
      onDone={onDone}
      proposed={proposed}
    />,
  );
}

test('that nothing has changed is proposed as a draft, once', async () => {
  const last = published();
  unchanged(last);
  expect(screen.getByText(plain(secondPerson.unchanged.none(BODY)))).toBeVisible();
  await click(secondPerson.propose);
  await waitFor(() => expect(proposed).toHaveBeenCalledOnce());
  const [draft] = api.reports;
  if (draft) api.change(draft, { savedByCaller: true });
  await click(secondPerson.propose);
  await waitFor(() => expect(proposed).toHaveBeenCalledTimes(2));
  expect(api.reports.map(({ state }) => state)).toEqual(['draft', 'published']);
  expect(api.publications).toEqual([]);
});

test('a colleague publishes with the same action what was proposed', async () => {
  const last = published();
  const { words } = new UnchangedPublication(madeUp().commitmentId, last);
  api.change(api.start(reportContentOf(words)), { savedByCaller: false });
  unchanged(last);
  expect(screen.getByText(plain(secondPerson.unchanged.ofColleague(BODY)))).toBeVisible();
  await click(texts.publish);
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(api.publications).toEqual([{ unchangedFrom: last.progressReportId }]);
  expect(api.reports).toHaveLength(2);
});

test('a publication whose response was lost is not followed by a second one', async () => {
  const last = published();
  const { words } = new UnchangedPublication(madeUp().commitmentId, last);
  api.change(api.start(reportContentOf(words)), { savedByCaller: false });
  unchanged(last);
  api.next['PUT publication'] = 'lost';
  await click(texts.publish);
  await waitFor(() => expect(screen.getByRole('alert', { name: texts.errors(1) })).toHaveFocus());
  await click(texts.publish);
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(api.reports.map(({ state }) => state)).toEqual(['published', 'published']);
});
