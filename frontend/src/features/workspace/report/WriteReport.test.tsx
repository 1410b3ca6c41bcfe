import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { codes } from '#texts/codes';
import { workspace as texts } from '#texts/workspace';
import { problem } from '../../../../tests/apiFixtures';
import { MadeUpDrafts } from '../../../../tests/draftFixtures';
import { madeUp } from '../../../../tests/fixtures';
import type { Problem } from '../../../api/schema.gen';
import { date } from '../../../i18n/format';
import { WriteReport } from './WriteReport';

const session = vi.hoisted(() => ({ expired: false }));
vi.mock(import('../session/session'), async (original) => {
  const real = await original();
  const accessToken = async () => {
    if (session.expired) throw new real.SessionExpired();
    return 'token';
  };
  return { ...real, accessToken };
});

const COMPLETE = {
  implementationStatus: 'inProgress' as const,
  percentDone: 40,
  narrative: { fr: 'En cours.', nl: 'Bezig.' },
  originalLanguage: 'fr' as const,
};
const onDone = vi.fn();
const discarded = vi.fn();
let api: MadeUpDrafts;

beforeEach(() => {
  api = new MadeUpDrafts();
  vi.stubGlobal('fetch', api.fetch);
});
afterEach(() => {
  session.expired = false;
  onDone.mockReset();
  discarded.mockReset();
});

const report = (userId: string, draftId?: string) => (
  <WriteReport original="fr" commitment={madeUp()} {...{ userId, draftId, onDone, discarded }} />
);
/** A new user for each test: unsaved text of another test must not appear. */
async function show(draftId?: string, userId: string = crypto.randomUUID()) {
  render(report(userId, draftId));
  await screen.findByLabelText(texts.fields.fr);
  return { userId };
}
const publish = () => userEvent.click(screen.getByRole('button', { name: texts.publish }));
const published = () => api.requests.filter((request) => request.endsWith('/publication'));
const refused = (n = 1) => waitFor(() => expect(screen.getByRole('alert', { name: texts.errors(n) })).toHaveFocus());

const type = (name: string, value: string) => fireEvent.input(screen.getByLabelText(name), { target: { value } });

async function describeEvidence() {
  await userEvent.click(screen.getByText(texts.newEvidence));
  fireEvent.change(screen.getByLabelText(texts.evidenceFields.type), { target: { value: 'report' } });
  type(texts.evidenceFields.url, 'https://example.org/');
  type(texts.evidenceFields.titleFr, 'Rapport');
  type(texts.evidenceFields.titleNl, 'Verslag');
  type(texts.evidenceFields.publisher, 'Office');
}

test('Enter in a field does not publish; in the evidence form it adds the evidence, in the language of the report', async () => {
  const draft = api.start({ ...COMPLETE, originalLanguage: 'nl' });
  await show();
  await userEvent.type(screen.getByLabelText(texts.fields.percentDone), '{Enter}');
  await describeEvidence();
  await userEvent.type(screen.getByLabelText(texts.evidenceFields.url), '{Enter}');
  await waitFor(() => expect(screen.getByRole('group', { name: texts.evidence })).toHaveFocus());
  expect(draft.evidenceItems).toMatchObject([{ documentLanguages: ['nl'] }]);
  expect(published()).toEqual([]);
  await publish();
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(published()).toHaveLength(1);
});

test('a report is not published while an evidence item is half entered', async () => {
  const draft = api.start(COMPLETE);
  await show();
  await describeEvidence();
  await publish();
  await refused();
  expect(within(screen.getByRole('alert')).getByRole('link', { name: texts.evidenceNotAdded })).toHaveAttribute(
    'href',
    '#evidence',
  );
  expect(published()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: texts.forgetEvidence }));
  expect(screen.getByRole('group', { name: texts.evidence })).toHaveFocus();
  expect(screen.getByLabelText(texts.evidenceFields.titleNl)).toHaveValue('');
  await publish();
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(draft.evidenceItems).toEqual([]);
});

test('publishing with a conflict leads to the choice, and the choice back to the field', async () => {
  const draft = api.start({ ...COMPLETE, expectedOn: '2027-01-31' });
  await show();
  api.change(draft, {
    implementationStatus: 'partlyImplemented',
    expectedOn: '2026-12-01',
    narrative: { fr: 'Le leur.', nl: 'Bezig.' },
  });
  type(texts.fields.fr, 'Le mien.');
  type(texts.fields.expectedOn, '2027-06-30');
  fireEvent.change(screen.getByLabelText(texts.fields.implementationStatus), { target: { value: 'notStarted' } });
  await publish();
  await refused(3);
  const summary = within(screen.getByRole('alert'));
  expect(summary.getByRole('link', { name: texts.toChoose(texts.fields.fr) })).toHaveAttribute('href', '#fr');
  // The message is text in the page's language and names the field.
  const theirs = (field: keyof typeof texts.fields) =>
    screen.getByRole('group', { name: texts.theirsIn(texts.fields[field]) });
  expect(theirs('implementationStatus')).toHaveTextContent(codes.implementationStatus.partlyImplemented);
  expect(theirs('expectedOn')).toHaveTextContent(date('2026-12-01'));
  expect(within(theirs('fr')).getByText('Le leur.')).toHaveAttribute('lang', 'fr');
  for (const field of ['implementationStatus', 'expectedOn', 'fr'] as const) {
    await userEvent.click(within(theirs(field)).getByRole('button', { name: texts.takeTheirs }));
    expect(screen.getByLabelText(texts.fields[field])).toHaveFocus();
    expect(screen.queryByRole('link', { name: texts.toChoose(texts.fields[field]) })).toBeNull();
  }
  expect(screen.queryByRole('alert')).toBeNull();
  await publish();
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(draft.narrative?.fr).toBe('Le leur.');
});

test('publishing after the session has ended shows an error with a login link', async () => {
  api.start(COMPLETE);
  await show();
  session.expired = true;
  await publish();
  await refused();
  expect(screen.getByRole('alert')).toHaveTextContent(texts.sessionExpired.replace(/\s+/g, ' '));
  expect(screen.getByRole('button', { name: texts.logInAgain })).toBeVisible();
});

test('an error of a failed save is shown once, beside its field', async () => {
  const draft = api.start(COMPLETE);
  await show();
  const wrong = problem(400, 'belgif:badRequest', 'Faux.');
  const issue = { ...wrong, name: '/percentDone', detail: 'Entre 0 et 100.' } as unknown as NonNullable<
    Problem['issues']
  >[number];
  api.next[`PUT /progressReports/${draft.progressReportId}`] = { ...wrong, issues: [issue] };
  type(texts.fields.percentDone, '15');
  await publish();
  await refused();
  expect(screen.getByLabelText(texts.fields.percentDone)).toHaveAccessibleDescription(
    `${texts.hints.percentDone} Entre 0 et 100.`.replace(/\s+/g, ' '),
  );
});

test('a percentage that cannot be read stops the publication and stays in its field', async () => {
  api.start(COMPLETE);
  await show();
  type(texts.fields.percentDone, '60,5');
  await publish();
  await refused();
  expect(screen.getByLabelText(texts.fields.percentDone)).toHaveValue('60,5');
  expect(published()).toEqual([]);
});

test('of two drafts the one in the address is opened', async () => {
  const early = api.start({ ...COMPLETE, narrative: { fr: 'Le premier.' } });
  api.start(COMPLETE);
  await show(early.progressReportId);
  expect(screen.getByLabelText(texts.fields.fr)).toHaveValue('Le premier.');
});

test('a draft is deleted after a confirmation', async () => {
  api.start(COMPLETE);
  await show();
  const discard = screen.getByRole('button', { name: texts.discard });
  await userEvent.click(discard);
  await waitFor(() => expect(screen.getByRole('group', { name: texts.discardSure })).toHaveFocus());
  await userEvent.click(screen.getByRole('button', { name: texts.discardNo }));
  expect(discard).toHaveFocus();
  expect(api.reports).toHaveLength(1);
  await userEvent.click(discard);
  await userEvent.click(screen.getByRole('button', { name: texts.discardYes }));
  await waitFor(() => expect(discarded).toHaveBeenCalledOnce());
  expect(api.reports).toEqual([]);
});

test('a colleague’s changes are shown before the draft can be deleted', async () => {
  const draft = api.start(COMPLETE);
  await show();
  api.change(draft, { narrative: { fr: 'Le leur.', nl: 'Bezig.' } });
  await userEvent.click(screen.getByRole('button', { name: texts.discard }));
  await userEvent.click(screen.getByRole('button', { name: texts.discardYes }));
  await refused();
  expect(screen.getByLabelText(texts.fields.fr)).toHaveValue('Le leur.');
  expect(api.reports).toHaveLength(1);
  expect(discarded).not.toHaveBeenCalled();
});

test('a session that ends before the draft is loaded shows a login link', async () => {
  session.expired = true;
  render(report(crypto.randomUUID()));
  expect(await screen.findByRole('button', { name: texts.logInAgain })).toBeVisible();
});

test('each evidence item has a delete button of its own name, and the focus stays in the section', async () => {
  const draft = api.start(COMPLETE);
  await show();
  for (const title of ['Rapport', 'Étude']) {
    await describeEvidence();
    type(texts.evidenceFields.titleFr, title);
    type(texts.evidenceFields.titleNl, title);
    await userEvent.click(screen.getByRole('button', { name: texts.addEvidence }));
    await screen.findByRole('button', { name: `${texts.remove} ${title}` });
    await userEvent.click(screen.getByText(texts.newEvidence));
  }
  await userEvent.click(screen.getByRole('button', { name: `${texts.remove} Rapport` }));
  await waitFor(() => expect(screen.queryByRole('button', { name: `${texts.remove} Rapport` })).toBeNull());
  await waitFor(() => expect(screen.getByRole('group', { name: texts.evidence })).toHaveFocus());
  expect(draft.evidenceItems.map(({ title }) => title?.fr)).toEqual(['Étude']);
});

test('a session that ends while evidence is described keeps its text, and shows a login link', async () => {
  api.start(COMPLETE);
  const { userId } = await show();
  await describeEvidence();
  session.expired = true;
  await userEvent.click(screen.getByRole('button', { name: texts.addEvidence }));
  await refused();
  expect(screen.getByRole('button', { name: texts.logInAgain })).toBeVisible();
  cleanup();
  session.expired = false;
  await show(undefined, userId);
  expect(screen.getByLabelText(texts.evidenceFields.titleNl)).toHaveValue('Verslag');
  expect(screen.getByLabelText(texts.evidenceFields.titleFr)).toHaveAttribute('lang', 'fr');
});

test('a text that is too long is kept whole, and the excess is reported', async () => {
  api.start(COMPLETE);
  await show();
  const field = screen.getByLabelText(texts.fields.fr);
  await userEvent.clear(field);
  await userEvent.click(field);
  await userEvent.paste('a'.repeat(10_001));
  expect(field).toHaveValue('a'.repeat(10_001));
  expect(field).toHaveAccessibleDescription(expect.stringContaining(texts.atMost));
});
