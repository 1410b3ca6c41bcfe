import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { actions as texts } from '#texts/actions';
import { sharedDraft } from '#texts/sharedDraft';
import { statementDrafts as drafts } from '#texts/statementDrafts';
import { workspace } from '#texts/workspace';
import { problem } from '../../../../tests/apiFixtures';
import { madeUp } from '../../../../tests/fixtures';
import { MadeUpStatementDrafts } from '../../../../tests/statementDraftFixtures';
import type { Assessment, Deadline, ProgressReport, PublicText } from '../../../api/schema.gen';
import { localized } from '../../../i18n/localized';
import { forParliament } from '../statements/availableActions';
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

let api: MadeUpStatementDrafts;

beforeEach(() => {
  sessionStorage.clear();
  api = new MadeUpStatementDrafts();
  vi.stubGlobal('fetch', api.fetch);
});

const NONE: Facts = {
  reports: [],
  drafts: [],
  assessments: [],
  deadlines: [],
  questions: [],
  responses: [],
  closures: [],
  links: [],
  ownerDecisions: [],
  shortTitle: undefined,
  statementDrafts: [],
};
const reported = (progressReportId: string): Facts => ({
  ...NONE,
  reports: [
    {
      progressReportId,
      body: madeUp().owner,
      narrative: { fr: 'Fait.', nl: 'Gedaan.' },
      originalLanguage: 'fr',
      evidenceItems: [],
      publishedAt: '2026-01-01T12:00:00Z',
    } as unknown as ProgressReport,
  ],
});
const requested = (deadlineId: string): Facts => ({
  ...NONE,
  deadlines: [
    {
      deadlineId,
      kind: 'request',
      deadline: '2027-01-01',
      by: { kind: 'body', body: madeUp().owner },
      reason: { fr: 'Retard.', nl: 'Vertraging.' },
      originalLanguage: 'fr',
      publishedAt: '2026-01-01T12:00:00Z',
    } as unknown as Deadline,
  ],
});

/** Renders the page with these facts and returns its Dutch text. */
async function open(facts: Facts, act: 'assess' | 'decide' | 'close', changed = () => {}) {
  cleanup();
  readFacts.mockReset();
  readFacts.mockResolvedValue(facts);
  render(
    <CommitmentActions
      userId="p"
      original="fr"
      commitment={madeUp()}
      allowed={forParliament}
      search={`?act=${act}`}
      changed={changed}
    />,
  );
  return screen.findByLabelText(texts[act].fields.nl);
}

test.each([
  ['report', 'assess', reported],
  ['request', 'decide', requested],
] as const)('text about one %s is not shown in the form of the next one', async (_, act, facts) => {
  fireEvent.input(await open(facts('first'), act), { target: { value: 'Niet waar.' } });
  expect(await open(facts('second'), act)).toHaveValue('');
  expect(await open(facts('first'), act)).toHaveValue('Niet waar.');
});

test('an action that has a draft is marked in the menu', async () => {
  const draft = api.start({ kind: 'assessment', subjectId: 'first' }, { text: { nl: 'Niet waar.' } });
  await open({ ...reported('first'), statementDrafts: [draft] }, 'assess');
  const marked = screen.getAllByText(drafts.exists).map(({ parentElement }) => parentElement?.textContent);
  expect(marked).toEqual([expect.stringContaining(texts.assess.title)]);
  expect(screen.queryByRole('heading', { name: drafts.leftover })).toBeNull();
});

test('a draft whose report is no longer the last can be read and deleted', async () => {
  const draft = api.start({ kind: 'assessment', subjectId: 'first' }, { text: { nl: 'Niet waar.' } });
  await open({ ...reported('second'), statementDrafts: [draft] }, 'assess');
  expect(screen.getByRole('heading', { name: drafts.leftover })).toBeVisible();
  expect(screen.getByText('Niet waar.')).toHaveAttribute('lang', 'nl');
  readFacts.mockResolvedValue(reported('second'));
  fireEvent.click(screen.getByRole('button', { name: workspace.discard }));
  fireEvent.click(await screen.findByRole('button', { name: workspace.discardYes }));
  await waitFor(() => expect(screen.queryByText('Niet waar.')).toBeNull());
  expect(api.drafts).toEqual([]);
});

test('an assessment that was published meanwhile is shown before another one can replace it', async () => {
  const changed = vi.fn();
  const field = await open(reported('first'), 'assess', changed);
  const theirs = {
    assessmentId: 'theirs',
    progressReportId: 'first',
    outcome: 'confirmed',
    reasons: { fr: 'Tout est fait.', nl: 'Alles is gedaan.' },
    originalLanguage: 'fr',
    publishedAt: '2026-01-02T12:00:00Z',
  } as unknown as Assessment;
  readFacts.mockResolvedValue({ ...reported('first'), assessments: [theirs] });
  fireEvent.input(field, { target: { value: 'Niet waar.' } });
  fireEvent.input(screen.getByLabelText(texts.assess.fields.fr), { target: { value: 'Faux.' } });
  fireEvent.change(screen.getByLabelText(texts.assess.fields.outcome), { target: { value: 'disputed' } });
  await waitFor(() => expect(api.drafts[0]?.content.values).toEqual({ outcome: 'disputed' }));
  api.next['PUT publication'] = problem(409, 'x:y', 'Entre-temps.');
  fireEvent.click(screen.getByRole('button', { name: texts.assess.submit }));
  expect(await screen.findByText(localized(theirs.reasons as PublicText))).toBeVisible();
  // The header of the page is read again too.
  expect(changed).toHaveBeenCalledOnce();
  expect(field).toHaveValue('Niet waar.');
  fireEvent.click(screen.getByRole('button', { name: texts.assess.submit }));
  await waitFor(() => expect(api.published[0]?.values).toEqual({ outcome: 'disputed', replaces: 'theirs' }));
});

test('an assessment that a colleague published from the same draft is shown', async () => {
  const changed = vi.fn();
  const field = await open(reported('first'), 'assess', changed);
  fireEvent.input(field, { target: { value: 'Niet waar.' } });
  fireEvent.input(screen.getByLabelText(texts.assess.fields.fr), { target: { value: 'Faux.' } });
  fireEvent.change(screen.getByLabelText(texts.assess.fields.outcome), { target: { value: 'disputed' } });
  await waitFor(() => expect(api.drafts[0]?.content.values).toEqual({ outcome: 'disputed' }));
  api.drafts = [];
  fireEvent.click(screen.getByRole('button', { name: texts.assess.submit }));
  await waitFor(() => expect(changed).toHaveBeenCalledOnce());
  expect(readFacts).toHaveBeenCalledTimes(2);
});

/** Fills in both texts and the choice, and publishes; the API refuses. */
async function refused(act: 'assess' | 'decide', outcome: string, now: Facts) {
  fireEvent.input(screen.getByLabelText(texts[act].fields.nl), { target: { value: 'Niet waar.' } });
  fireEvent.input(screen.getByLabelText(texts[act].fields.fr), { target: { value: 'Faux.' } });
  fireEvent.change(screen.getByLabelText(texts[act].fields.outcome), { target: { value: outcome } });
  await waitFor(() => expect(api.drafts[0]?.content.values).toMatchObject({ outcome }));
  readFacts.mockResolvedValue({ ...now, statementDrafts: [...api.drafts] });
  api.next['PUT publication'] = problem(409, 'x:y', 'Entre-temps.');
  fireEvent.click(screen.getByRole('button', { name: texts[act].submit }));
  await waitFor(() => expect(readFacts).toHaveBeenCalledTimes(2));
}

test.each([
  ['assess', reported, reported('second'), 'disputed'],
  ['decide', requested, NONE, 'refused'],
] as const)('a refusal because of a colleague stays with its form and text: %s', async (act, facts, now, outcome) => {
  const field = await open(facts('first'), act);
  await refused(act, outcome, now);
  expect(await screen.findByText(texts.gone.replace(/\s+/g, ' '))).toBeVisible();
  const alert = screen.getByRole('alert');
  expect(alert).toHaveTextContent('Entre-temps.');
  await waitFor(() => expect(alert).toHaveFocus());
  expect(document.title).toContain(workspace.errorTitle);
  expect(field).toBeVisible();
  expect(field).toHaveValue('Niet waar.');
  expect(screen.queryByRole('button', { name: texts[act].submit })).toBeNull();
  // The draft is listed with its choice.
  const listed = screen.getByRole('heading', { name: drafts.leftover }).closest('section');
  expect(listed).toHaveTextContent('Niet waar.');
  expect(listed).toHaveTextContent(texts[act].fields.outcome);
});

test('the action of a refused form opens the form about the newer report', async () => {
  await open(reported('first'), 'assess');
  await refused('assess', 'disputed', reported('second'));
  await screen.findByText(texts.gone.replace(/\s+/g, ' '));
  fireEvent.click(screen.getByRole('link', { name: texts.assess.title }));
  await waitFor(() => expect(screen.getByLabelText(texts.assess.fields.nl)).toHaveValue(''));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('words for a draft that a colleague published stay on the page, also after a reload, until they are deleted', async () => {
  const draft = api.start(
    { kind: 'closure', subjectId: madeUp().commitmentId },
    { text: { fr: 'Fini.', nl: 'Klaar.' }, originalLanguage: 'nl', values: { reason: 'implemented' } },
  );
  const field = await open({ ...NONE, statementDrafts: [draft] }, 'close');
  fireEvent.input(field, { target: { value: 'Nog niet klaar.' } });
  api.drafts = [];
  fireEvent.click(screen.getByRole('button', { name: texts.close.submit }));
  expect(await screen.findByRole('alert')).toHaveTextContent(sharedDraft.conflict.deleted);
  readFacts.mockResolvedValue(NONE);
  const closed = () => [{ act: 'reopen' as const }];
  cleanup();
  render(
    <CommitmentActions
      userId="p"
      original="fr"
      commitment={madeUp({ closed: true })}
      allowed={closed}
      search="?act=close"
      changed={() => {}}
    />,
  );
  const kept = (await screen.findByRole('heading', { name: sharedDraft.kept })).closest('section');
  expect(kept).toHaveTextContent('Nog niet klaar.');
  expect(kept).toHaveTextContent(texts.close.fields.reason);
  fireEvent.click(screen.getByRole('button', { name: workspace.discard }));
  fireEvent.click(await screen.findByRole('button', { name: workspace.discardYes }));
  await waitFor(() => expect(screen.queryByText('Nog niet klaar.')).toBeNull());
  expect(sessionStorage).toHaveLength(0);
});
