import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { actions as texts } from '#texts/actions';
import { codes } from '#texts/codes';
import { problems } from '#texts/problems';
import { secondPerson } from '#texts/secondPerson';
import { sharedDraft } from '#texts/sharedDraft';
import { statementDrafts as drafts } from '#texts/statementDrafts';
import { workspace } from '#texts/workspace';
import { problem } from '../../../../tests/apiFixtures';
import { madeUp } from '../../../../tests/fixtures';
import { MadeUpStatementDrafts } from '../../../../tests/statementDraftFixtures';
import type { StatementDraftContent } from '../../../api/schema.gen';
import { localized } from '../../../i18n/localized';
import { SharedActionForm } from './SharedActionForm';
import { SHARED_FORMS } from './sharedForms';

const session = vi.hoisted(() => ({ expired: false }));
vi.mock(import('../session/session'), async (original) => {
  const real = await original();
  const accessToken = async () => {
    if (session.expired) throw new real.SessionExpired();
    return 'token';
  };
  return { ...real, accessToken };
});

const SUBJECT = { kind: 'assessment', subjectId: 'r' } as const;
const COMPLETE: StatementDraftContent = {
  text: { fr: 'Non.', nl: 'Neen.' },
  originalLanguage: 'fr',
  values: { outcome: 'disputed' },
};
const NO_FACTS = { assessments: [] as unknown } as Parameters<typeof SHARED_FORMS.assess>[1];
const onDone = vi.fn();
const discarded = vi.fn();
let api: MadeUpStatementDrafts;

beforeEach(() => {
  session.expired = false;
  sessionStorage.clear();
  onDone.mockReset();
  discarded.mockReset();
  api = new MadeUpStatementDrafts();
  vi.stubGlobal('fetch', api.fetch);
});

async function show() {
  cleanup();
  const form = SHARED_FORMS.assess(SUBJECT, NO_FACTS, madeUp());
  render(<SharedActionForm form={form} userId="p" original="nl" onDone={onDone} discarded={discarded} />);
  await screen.findByLabelText(texts.assess.fields.fr);
}
const plain = (text: string) => text.replace(/\s+/g, ' ');
const type = (name: string, value: string) => fireEvent.input(screen.getByLabelText(name), { target: { value } });
const publish = () => userEvent.click(screen.getByRole('button', { name: texts.assess.submit }));
const refused = (n = 1) =>
  waitFor(() => expect(screen.getByRole('alert', { name: workspace.errors(n) })).toHaveFocus());
const saved = () => screen.findByText(plain(sharedDraft.saving.parliament.saved));
const writes = () => api.requests.filter((request) => !request.startsWith('GET'));

test('opening the form creates no draft, and claims nothing about saving', async () => {
  await show();
  expect(writes()).toEqual([]);
  expect(screen.queryByText(plain(sharedDraft.saving.parliament.saved))).toBeNull();
  expect(screen.getByLabelText(workspace.fields.originalLanguage)).toHaveValue('nl');
  expect(screen.queryByRole('button', { name: workspace.discard })).toBeNull();
});

test('what is typed is saved as a draft, with the language of the account', async () => {
  await show();
  type(texts.assess.fields.fr, 'Non.');
  await saved();
  expect(api.drafts).toMatchObject([{ ...SUBJECT, content: { text: { fr: 'Non.' }, originalLanguage: 'nl' } }]);
  expect(sessionStorage).toHaveLength(0);
});

test('a colleague’s draft is opened and says who saved it last; the language is theirs', async () => {
  api.start(SUBJECT, { text: { fr: 'Non.' }, originalLanguage: 'fr' });
  await show();
  expect(screen.getByLabelText(texts.assess.fields.fr)).toHaveValue('Non.');
  expect(screen.getByLabelText(workspace.fields.originalLanguage)).toHaveValue('fr');
  expect(screen.getByText(plain(drafts.savedBy.other('2026-11-22')))).toBeVisible();
});

test('all missing fields are reported at once, and nothing is published', async () => {
  await show();
  await publish();
  await refused(3);
  expect(writes()).toEqual([]);
});

test('what a colleague filled in meanwhile is read before a field counts as missing', async () => {
  const draft = api.start(SUBJECT, { ...COMPLETE, text: { fr: 'Non.' } });
  await show();
  api.change(draft, COMPLETE);
  await publish();
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(api.published).toEqual([COMPLETE]);
});

test('a colleague’s changes are shown when the user comes back to the tab', async () => {
  const draft = api.start(SUBJECT, { ...COMPLETE, text: { fr: 'Non.' } });
  await show();
  api.change(draft, COMPLETE);
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
  await waitFor(() => {
    document.dispatchEvent(new Event('visibilitychange'));
    expect(screen.getByLabelText(texts.assess.fields.nl)).toHaveValue('Neen.');
  });
});

test('the draft is published, including what was typed last', async () => {
  api.start(SUBJECT, COMPLETE);
  await show();
  type(texts.assess.fields.nl, 'Nee.');
  await publish();
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(api.published).toEqual([{ ...COMPLETE, text: { fr: 'Non.', nl: 'Nee.' } }]);
  expect(api.drafts).toEqual([]);
  expect(sessionStorage).toHaveLength(0);
});

test('a publication whose response was lost is repeated with the same key, and happens once', async () => {
  api.start(SUBJECT, COMPLETE);
  await show();
  api.next['PUT publication'] = 'lost';
  await publish();
  await refused();
  expect(screen.getByText(plain(problems.offline.advice))).toBeVisible();
  await publish();
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(api.published).toHaveLength(1);
});

test('what the API refuses to publish is said beside its field, and the draft stays', async () => {
  api.start(SUBJECT, COMPLETE);
  await show();
  api.next['PUT publication'] = {
    ...problem(400, 'belgif:badRequest', 'Faux.'),
    issues: [{ name: '/outcome', detail: 'Inconnu.' }],
  } as unknown as ReturnType<typeof problem>;
  await publish();
  await refused();
  expect(screen.getByLabelText(texts.assess.fields.outcome)).toHaveAccessibleDescription('Inconnu.');
  expect(api.drafts).toHaveLength(1);
});

test('two users who change different fields keep both; the same field is chosen, with the label of its option', async () => {
  const draft = api.start(SUBJECT, COMPLETE);
  await show();
  api.change(draft, { ...COMPLETE, text: { fr: 'Non.', nl: 'Neen!' }, values: { outcome: 'notVerifiable' } });
  fireEvent.change(screen.getByLabelText(texts.assess.fields.outcome), { target: { value: 'confirmed' } });
  await publish();
  await refused();
  expect(screen.getByLabelText(texts.assess.fields.nl)).toHaveValue('Neen!');
  const choice = screen.getByRole('group', { name: workspace.theirsIn(texts.assess.fields.outcome) });
  expect(choice).toHaveTextContent(codes.assessment.notVerifiable);
  await userEvent.click(within(choice).getByRole('button', { name: workspace.keepMine }));
  expect(screen.getByLabelText(texts.assess.fields.outcome)).toHaveFocus();
  expect(screen.queryByRole('alert')).toBeNull();
  await publish();
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(api.published).toEqual([{ ...COMPLETE, text: { fr: 'Non.', nl: 'Neen!' }, values: { outcome: 'confirmed' } }]);
});

test('text for a draft that a colleague published stays, and goes into a new draft on demand', async () => {
  api.start(SUBJECT, COMPLETE);
  await show();
  api.drafts = [];
  type(texts.assess.fields.fr, 'Trop tard.');
  await publish();
  await refused();
  expect(screen.getByRole('alert')).toHaveTextContent(plain(sharedDraft.conflict.deleted));
  expect(screen.getByLabelText(texts.assess.fields.fr)).toHaveValue('Trop tard.');
  await userEvent.click(screen.getByRole('button', { name: sharedDraft.continueInNewDraft }));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(await saved()).toHaveFocus();
  expect(api.drafts).toMatchObject([{ content: { text: { fr: 'Trop tard.', nl: 'Neen.' } } }]);
});

test('an ended session and a broken connection keep the text in the tab, for the same user', async () => {
  await show();
  session.expired = true;
  type(texts.assess.fields.nl, 'Neen.');
  await screen.findByText(plain(workspace.saving.sessionExpired));
  expect(screen.getByRole('button', { name: workspace.logInAgain })).toBeVisible();
  session.expired = false;
  api.next['POST statementDrafts'] = 'offline';
  await show();
  expect(screen.getByLabelText(texts.assess.fields.nl)).toHaveValue('Neen.');
  await screen.findByText(new RegExp(plain(problems.offline.advice)));
  await userEvent.click(screen.getByRole('button', { name: workspace.saveNow }));
  await saved();
  expect(api.drafts).toMatchObject([{ content: { text: { nl: 'Neen.' } } }]);
});

test('a draft is deleted after a confirmation, for all colleagues', async () => {
  api.start(SUBJECT, COMPLETE);
  await show();
  await userEvent.click(screen.getByRole('button', { name: workspace.discard }));
  expect(screen.getByRole('group', { name: sharedDraft.discardSure })).toBeVisible();
  expect(api.drafts).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: workspace.discardYes }));
  await waitFor(() => expect(discarded).toHaveBeenCalledOnce());
  expect(api.drafts).toEqual([]);
});

const SECOND_PERSON = { body: madeUp().owner, proposed: vi.fn() };

async function showToOfficer() {
  const form = SHARED_FORMS.assess(SUBJECT, NO_FACTS, madeUp());
  render(
    <SharedActionForm
      form={form}
      userId="p"
      original="nl"
      secondPerson={SECOND_PERSON}
      onDone={onDone}
      discarded={discarded}
    />,
  );
  await screen.findByLabelText(texts.assess.fields.fr);
}

test('where a body requires a second person, a colleague’s draft is published, and the user’s own is proposed', async () => {
  const body = localized(madeUp().owner.abbreviation);
  api.start(SUBJECT, COMPLETE);
  await showToOfficer();
  expect(screen.getByText(plain(secondPerson.ofColleague(body)))).toBeVisible();
  expect(screen.getByRole('button', { name: texts.assess.submit })).toBeVisible();
  type(texts.assess.fields.nl, 'Nee.');
  await screen.findByText(plain(secondPerson.ownDraft(body)));
  api.next['PUT publication'] = problem(409, 'sequitur:secondPersonNeeded', 'Vous.');
  await userEvent.click(screen.getByRole('button', { name: secondPerson.propose }));
  await waitFor(() => expect(SECOND_PERSON.proposed).toHaveBeenCalledOnce());
  expect(onDone).not.toHaveBeenCalled();
  expect(api.drafts).toMatchObject([{ content: { text: { nl: 'Nee.' } } }]);
});

test('the colleague who proposes a draft is named once, by the hint', async () => {
  api.start(SUBJECT, COMPLETE);
  await showToOfficer();
  expect(screen.getByText(plain(secondPerson.ofColleague(localized(madeUp().owner.abbreviation))))).toBeVisible();
  expect(screen.queryByText(plain(drafts.savedBy.other('2026-11-22')))).toBeNull();
});
