import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { actions as texts } from '#texts/actions';
import { sharedDraft } from '#texts/sharedDraft';
import { workspace } from '#texts/workspace';
import { problem, refuse } from '../../../../tests/apiFixtures';
import { MadeUpStatementDrafts } from '../../../../tests/statementDraftFixtures';
import { ChangeShortTitle } from './ChangeShortTitle';

vi.mock(import('../session/session'), async (original) => ({
  ...(await original()),
  accessToken: async () => 'token',
}));

const SUBJECT = { kind: 'shortTitle', subjectId: 'test-1-1.1' } as const;
const words = texts.retitle;
const onDone = vi.fn();
let api: MadeUpStatementDrafts;
let title: { fr: string; nl: string };
let etag: string;

beforeEach(() => {
  sessionStorage.clear();
  onDone.mockReset();
  api = new MadeUpStatementDrafts();
  title = { fr: 'Essayer', nl: 'Proberen' };
  etag = '"1"';
  vi.stubGlobal('fetch', async (address: string, sent: RequestInit) => {
    if (address.includes('/shortTitle')) return Response.json({ title }, { headers: { ETag: etag } });
    const isStale = api.drafts[0]?.content.ifMatch !== etag;
    return address.includes('/publication') && isStale
      ? refuse(problem(412, 'sequitur:staleRepresentation', 'Changé.'))
      : api.fetch(address, sent);
  });
});

const show = () => {
  const done = { onDone, discarded: () => undefined };
  render(<ChangeShortTitle userId="p" original="fr" subject={SUBJECT} {...done} />);
  return screen.findByLabelText(words.fields.fr);
};
const type = (name: string, value: string) => fireEvent.input(screen.getByLabelText(name), { target: { value } });
const publish = () => fireEvent.click(screen.getByRole('button', { name: words.submit }));
const plain = (text: string) => text.replace(/\s+/g, ' ');
const refused = () => waitFor(() => expect(screen.getByRole('alert', { name: workspace.errors(1) })).toHaveFocus());

test('the form begins with the current title; the draft keeps which title it replaces', async () => {
  expect(await show()).toHaveValue('Essayer');
  expect(screen.queryByLabelText(workspace.fields.originalLanguage)).toBeNull();
  type(words.fields.nl, 'Uitproberen');
  await screen.findByText(plain(sharedDraft.saving.parliament.saved));
  expect(api.drafts).toMatchObject([
    { ...SUBJECT, content: { text: { fr: 'Essayer', nl: 'Uitproberen' }, ifMatch: '"1"' } },
  ]);
  expect(api.drafts[0]?.content).not.toHaveProperty('originalLanguage');
});

test('a title that a colleague gave meanwhile is shown, and replaced only after that', async () => {
  await show();
  type(words.fields.fr, 'Le mien');
  [title, etag] = [{ fr: 'Le leur', nl: 'De hunne' }, '"2"'];
  publish();
  await refused();
  expect(screen.getByRole('alert')).toHaveTextContent(words.changed);
  expect(screen.getByText('De hunne')).toBeVisible();
  expect(onDone).not.toHaveBeenCalled();
  publish();
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(api.published).toMatchObject([{ text: { fr: 'Le mien' }, ifMatch: '"2"' }]);
});

test('once a colleague has published the draft, the message says how to go on, and the colleague’s title stays in sight', async () => {
  api.start(SUBJECT, { text: { fr: 'Le brouillon', nl: 'Het ontwerp' }, ifMatch: '"1"' });
  await show();
  api.drafts = [];
  [title, etag] = [{ fr: 'Le leur', nl: 'De hunne' }, '"2"'];
  type(words.fields.fr, 'Le mien');
  publish();
  await refused();
  expect(screen.getByRole('alert')).toHaveTextContent(plain(sharedDraft.conflict.deleted));
  expect(screen.getByText('De hunne')).toBeVisible();
  screen.getByLabelText(words.fields.fr).focus();
  publish();
  await refused();
  expect(screen.getByRole('alert')).toHaveTextContent(plain(sharedDraft.conflict.deleted));
  expect(screen.getByText('De hunne')).toBeVisible();

  fireEvent.click(screen.getByRole('button', { name: sharedDraft.continueInNewDraft }));
  await screen.findByText(plain(sharedDraft.saving.parliament.saved));
  expect(screen.getByText('De hunne')).toBeVisible();
  publish();
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(api.published).toMatchObject([{ text: { fr: 'Le mien' }, ifMatch: '"2"' }]);
});

test('the current title stays in sight while a publication that would replace it fails', async () => {
  api.start(SUBJECT, { text: { fr: 'Le brouillon', nl: 'Het ontwerp' }, ifMatch: '"0"' });
  await show();
  api.next['PUT publication'] = 'offline';
  publish();
  await refused();
  expect(screen.getByText('Essayer')).toBeVisible();
});

test('a draft that was written for an earlier title shows the current one beside it', async () => {
  api.start(SUBJECT, { text: { fr: 'Le brouillon', nl: 'Het ontwerp' }, ifMatch: '"0"' });
  expect(await show()).toHaveValue('Le brouillon');
  expect(screen.getByText('Essayer')).toBeVisible();
  publish();
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
});

test('a title without words is not published', async () => {
  await show();
  type(words.fields.nl, ' ');
  publish();
  await refused();
  expect(api.published).toEqual([]);
});
