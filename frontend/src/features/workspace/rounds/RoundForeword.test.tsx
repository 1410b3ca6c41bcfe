import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { rounds as texts } from '#texts/rounds';
import { sharedDraft } from '#texts/sharedDraft';
import { workspace } from '#texts/workspace';
import { problem, refuse } from '../../../../tests/apiFixtures';
import { opened } from '../../../../tests/roundFixtures';
import { MadeUpStatementDrafts } from '../../../../tests/statementDraftFixtures';
import { RoundForeword } from './RoundForeword';

vi.mock(import('../session/session'), async (original) => ({
  ...(await original()),
  accessToken: async () => 'token',
}));

const { fields, submit, done } = texts.foreword;
const SUBJECT = { kind: 'roundForeword', subjectId: 'r-1' } as const;
const published = (fr: string, nl: string, etag = '"2"') => ({
  value: { ...opened, foreword: { text: { fr, nl }, originalLanguage: 'nl' as const } },
  etag,
});
let api: MadeUpStatementDrafts;

beforeEach(() => {
  sessionStorage.clear();
  api = new MadeUpStatementDrafts();
  vi.stubGlobal('fetch', api.fetch);
});

async function open(read = { value: opened, etag: '"1"' }, changed = vi.fn(async () => read)) {
  const props = { userId: 'p', original: 'fr' as const, changed };
  const { rerender } = render(<RoundForeword {...props} read={read} />);
  await screen.findByLabelText(fields.fr);
  return { changed, reread: (now: typeof read) => rerender(<RoundForeword {...props} read={now} />) };
}
const plain = (text: string) => text.replace(/\s+/g, ' ');
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const publish = () => fireEvent.click(screen.getByRole('button', { name: submit }));
const saved = () => screen.findByText(plain(sharedDraft.saving.parliament.saved));

test('what is typed is saved as a draft that staff share, and both languages are published', async () => {
  const { changed } = await open();
  expect(screen.getByLabelText(workspace.fields.originalLanguage)).toHaveValue('fr');
  type(fields.fr, 'Tous ont répondu.');
  await saved();
  expect(api.drafts).toMatchObject([
    { ...SUBJECT, content: { text: { fr: 'Tous ont répondu.' }, originalLanguage: 'fr', ifMatch: '"1"' } },
  ]);
  publish();
  await waitFor(() => expect(screen.getByRole('alert', { name: workspace.errors(1) })).toHaveFocus());

  type(fields.nl, 'Allen hebben geantwoord.');
  expect(screen.queryByRole('alert')).toBeNull();
  publish();
  expect(await screen.findByText(done)).toHaveFocus();
  expect(changed).toHaveBeenCalledOnce();
  expect(api.published).toMatchObject([{ text: { fr: 'Tous ont répondu.', nl: 'Allen hebben geantwoord.' } }]);
  await screen.findByLabelText(fields.nl);
  type(fields.nl, 'Allen antwoordden.');
  expect(screen.queryByText(done)).toBeNull();
});

test('the form begins with the published foreword, and its draft with what a colleague wrote', async () => {
  await open(published('Avant.', 'Vooraf.'));
  expect(screen.getByLabelText(fields.nl)).toHaveValue('Vooraf.');
  expect(screen.getByLabelText(workspace.fields.originalLanguage)).toHaveValue('nl');
  expect(api.drafts).toEqual([]);
});

test('a draft for a round that has changed since shows the published foreword, and replaces it', async () => {
  api.start(SUBJECT, { text: { fr: 'Le mien.', nl: 'Het mijne.' }, originalLanguage: 'fr', ifMatch: '"1"' });
  await open(published('Le leur.', 'Het hunne.'));
  expect(screen.getByLabelText(fields.fr)).toHaveValue('Le mien.');
  expect(screen.getByText(plain(texts.foreword.theirs))).toBeVisible();
  expect(screen.getByText('Het hunne.')).toBeVisible();
  publish();
  await waitFor(() => expect(api.published).toMatchObject([{ text: { fr: 'Le mien.' }, ifMatch: '"2"' }]));
});

test('another change of the round does not say that another foreword was published', async () => {
  const { reread } = await open(published('Tous ont répondu.', 'Allen hebben geantwoord.'));
  reread(published('Tous ont répondu.', 'Allen hebben geantwoord.', '"3"'));
  expect(screen.queryByText(plain(texts.foreword.theirs))).toBeNull();
  type(fields.nl, 'Allen antwoordden.');
  expect(screen.getByText(plain(texts.foreword.theirs))).toBeVisible();
});

test('a foreword that a colleague published meanwhile is read before it is replaced', async () => {
  api.start(SUBJECT, { text: { fr: 'Le mien.', nl: 'Het mijne.' }, originalLanguage: 'fr', ifMatch: '"1"' });
  const now = published('Le leur.', 'Het hunne.');
  const { reread } = await open(
    undefined,
    vi.fn(async () => now),
  );
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) =>
    address.endsWith('/publication')
      ? refuse(problem(412, 'sequitur:staleRepresentation', 'x'))
      : api.fetch(address, init),
  );
  publish();
  expect(await screen.findByText(plain(texts.foreword.changed))).toBeVisible();
  reread(now);
  expect(screen.getByText('Le leur.')).toBeVisible();
  expect(screen.getByLabelText(fields.fr)).toHaveValue('Le mien.');
});

test('a draft can be deleted; the form then shows what is published', async () => {
  api.start(SUBJECT, { text: { fr: 'Le mien.' }, ifMatch: '"2"' });
  await open(published('Avant.', 'Vooraf.'));
  fireEvent.click(screen.getByRole('button', { name: workspace.discard }));
  fireEvent.click(screen.getByRole('button', { name: workspace.discardYes }));
  expect(await screen.findByText(workspace.discarded)).toHaveFocus();
  expect(api.drafts).toEqual([]);
  expect(await screen.findByDisplayValue('Avant.')).toBeVisible();
});
