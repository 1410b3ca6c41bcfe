import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { erratumProposals as texts } from '#texts/erratumProposals';
import { workspace } from '#texts/workspace';
import { madeUp } from '../../../../../tests/fixtures';
import { madeUpText } from '../../../../../tests/textFixtures';
import type { ResolutionText } from '../../../../api/schema.gen';
import { clearResponseCache } from '../../../../api/useQuery';
import { language } from '../../../../language';
import { ErratumForm } from './ErratumForm';

vi.mock('../../session/session', async (original) => ({
  ...(await original<typeof import('../../session/session')>()),
  accessToken: async () => 'token',
}));
const { navigate } = vi.hoisted(() => ({ navigate: vi.fn() }));
vi.mock('../../../../navigation/history', async (original) => ({
  ...(await original<typeof import('../../../../navigation/history')>()),
  navigate,
}));

const TITLE = '/title';
const OWNER = '/requests/themes/1/items/0/owner';
const REQUEST = '/requests/themes/1/items/0/text';
const posted = vi.fn<(address: string, sent: RequestInit) => Promise<Response>>();
let text: ResolutionText;

beforeEach(() => {
  text = structuredClone(madeUpText);
  clearResponseCache();
  posted.mockImplementation(async () => Response.json({ erratumProposalId: 'p-1' }, { status: 201 }));
  vi.stubGlobal('fetch', async (address: string, sent: RequestInit) => {
    if (sent.method === 'POST') return posted(address, sent);
    if (address.endsWith('/text')) return Response.json(structuredClone(text));
    if (address.endsWith('/bodies')) return Response.json({ items: [madeUp().owner, OTHER] });
    return Response.json(address.includes('/commitments/') ? madeUp() : { resolutionId: 'test-1' });
  });
});
afterEach(() => {
  cleanup();
  sessionStorage.clear();
  vi.resetAllMocks();
});

const OTHER = { ...madeUp().owner, bodyId: 'other', name: { fr: 'Autre office', nl: 'Andere dienst' } };
const open = (block = '') => render(<ErratumForm userId="p" original="fr" resolutionId="test-1" block={block} />);
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const submit = () => fireEvent.click(screen.getByRole('button', { name: texts.submit }));
const errors = async () =>
  within(await screen.findByRole('alert'))
    .getAllByRole('listitem')
    .map((one) => one.textContent);
function fillIn() {
  type(texts.page, '3');
  type(texts.quotation, 'le titre imprimé');
  type(texts.reason.fr, 'Faute de frappe.');
  type(texts.reason.nl, 'Tikfout.');
  fireEvent.change(screen.getByLabelText(workspace.fields.originalLanguage), { target: { value: 'fr' } });
}
const sentBody = () => JSON.parse(String(posted.mock.calls[0]?.[1].body));

test('a passage is found by its words in either language, or by the number of the request', async () => {
  open();
  const field = await screen.findByLabelText(texts.findBlock);
  const found = () => screen.getAllByRole('link').map((link) => link.textContent);

  fireEvent.input(field, { target: { value: 'RECITAL 2.1' } });
  expect(found()).toEqual([texts.kinds.recital]);
  fireEvent.input(field, { target: { value: '1.2' } });
  expect(found()).toEqual([`${texts.kinds.request} 1.2`, texts.ownerOf('1.2')]);
  fireEvent.input(field, { target: { value: 'request (nl) 2.1' } });
  expect(found()).toEqual([`${texts.kinds.request} 2.1`]);
  fireEvent.input(field, { target: { value: 'absent' } });
  expect(screen.getByText(texts.foundBlocks(0))).toBeVisible();
});

test('the language that was changed is proposed, with the difference shown before; the other one is left out', async () => {
  open(TITLE);
  await screen.findByLabelText(texts.wording.wordingFr);
  type(texts.wording.wordingFr, 'titre exact (fr)');
  expect(screen.getByText('titre exact', { exact: false, selector: 'ins' })).toBeVisible();
  fillIn();
  submit();

  await vi.waitFor(() => expect(navigate).toHaveBeenCalledWith(expect.stringContaining('/p-1')));
  expect(sentBody()).toEqual({
    block: TITLE,
    text: { fr: [{ kind: 'plain', text: 'titre exact (fr)' }] },
    source: { page: 3, quotation: 'le titre imprimé' },
    reason: { fr: 'Faute de frappe.', nl: 'Tikfout.' },
    originalLanguage: 'fr',
  });
  expect(sessionStorage).toHaveLength(0);
});

test('missing and unchanged fields are named, nothing is sent, and the typed text stays', async () => {
  open(TITLE);
  await screen.findByLabelText(texts.wording.wordingFr);
  fillIn();
  type(texts.quotation, '');
  type(texts.page, 'iii');
  submit();

  expect(await errors()).toEqual([texts.unchanged, texts.missing(texts.quotation), texts.pageInvalid]);
  expect(posted).not.toHaveBeenCalled();
  cleanup();
  open(TITLE);
  expect(await screen.findByLabelText(texts.reason.nl)).toHaveValue('Tikfout.');
});

test('a passage that was corrected meanwhile is shown, and is proposed only when it is sent again', async () => {
  open(TITLE);
  await screen.findByLabelText(texts.wording.wordingFr);
  type(texts.wording.wordingFr, 'titre exact (fr)');
  fillIn();
  text.title = { ...text.title, fr: 'title corrected by another (fr)' };
  submit();

  expect(await errors()).toEqual([texts.changedMeanwhile]);
  expect(posted).not.toHaveBeenCalled();
  expect(screen.getByLabelText(texts.wording.wordingFr)).toHaveValue('titre exact (fr)');
  expect(screen.getByText('title corrected by another', { exact: false, selector: 'del' })).toBeVisible();
  submit();
  await vi.waitFor(() => expect(posted).toHaveBeenCalledOnce());
});

test('a refusal by the API is shown beside its field, and what was typed stays', async () => {
  posted.mockImplementation(async () =>
    Response.json(
      { type: 'x', status: 400, detail: 'x', issues: [{ name: '/text/fr', detail: 'Autre chose.' }] },
      { status: 400 },
    ),
  );
  open(TITLE);
  await screen.findByLabelText(texts.wording.wordingFr);
  type(texts.wording.wordingFr, 'titre exact (fr)');
  fillIn();
  submit();

  expect(await errors()).toEqual(['Autre chose.']);
  expect(screen.getByLabelText(texts.wording.wordingFr)).toHaveAttribute('aria-invalid', 'true');
  expect(screen.getByLabelText(texts.wording.wordingFr)).toHaveValue('titre exact (fr)');
});

test('another owner is proposed by its body', async () => {
  open(OWNER);
  fireEvent.change(await screen.findByLabelText(texts.bodyId), { target: { value: '' } });
  await screen.findByRole('option', { name: OTHER.name[language] });
  fillIn();
  submit();
  expect(await errors()).toEqual([texts.missing(texts.bodyId)]);
  fireEvent.change(screen.getByLabelText(texts.bodyId), { target: { value: 'other' } });
  submit();

  await vi.waitFor(() => expect(posted).toHaveBeenCalledOnce());
  expect(sentBody()).toMatchObject({ block: OWNER, bodyId: 'other' });
});

test('formatting alone is corrected: the selected words, shown before they are proposed', async () => {
  const field = async () => (await screen.findByLabelText(texts.wording.wordingFr)) as HTMLTextAreaElement;
  open(REQUEST);
  const words = (await field()).value;
  fireEvent.click(screen.getAllByRole('button', { name: texts.format.emphasis })[0] as HTMLElement);
  expect(screen.getByText(texts.selectFirst)).toBeVisible();

  (await field()).setSelectionRange(0, 4);
  fireEvent.click(screen.getAllByRole('button', { name: texts.format.emphasis })[0] as HTMLElement);
  expect(screen.getByText(words.slice(0, 4), { selector: 'em' })).toBeVisible();
  fillIn();
  submit();

  await vi.waitFor(() => expect(posted).toHaveBeenCalledOnce());
  expect(sentBody().text).toEqual({
    fr: [
      { kind: 'emphasis', text: words.slice(0, 4) },
      { kind: 'plain', text: words.slice(4) },
    ],
  });
});
