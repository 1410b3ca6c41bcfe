import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rounds as texts } from '#texts/rounds';
import { workspace } from '#texts/workspace';
import { madeUp } from '../../../../tests/fixtures';
import { opened, prepared, referenceTo } from '../../../../tests/roundFixtures';
import type { BodyReference, ReportingRound, RoundCommitment } from '../../../api/schema.gen';
import { clearResponseCache } from '../../../api/useQuery';
import { localized } from '../../../i18n/localized';
import type { CurrentUser } from '../session/RequireLogin';
import { RoundDetails } from './RoundDetails';

vi.mock('../session/session', async (original) => ({
  ...(await original<typeof import('../session/session')>()),
  accessToken: async () => 'token',
}));

const body = referenceTo('b');
const request = (number: string, report?: RoundCommitment['report']): RoundCommitment => ({
  commitment: {
    commitmentId: `test-1-${number}`,
    href: 'http://localhost/',
    number,
    citation: `TEST-1 (2024-2025), ${number}`,
    resolution: madeUp().resolution,
    shortTitle: { fr: `Titre ${number}`, nl: `Titel ${number}` },
  },
  body,
  ...(report && { report }),
});
const user = (roles: CurrentUser['roles'], bodies: BodyReference[]) => ({ id: 'u', roles, bodies }) as CurrentUser;

let requests: RoundCommitment[];
let stored: { round: ReportingRound; etag: string };
const sent: { path: string; body: unknown; ifMatch: string | null }[] = [];

/** Answers as the API does: a write needs the tag of the stored version, and references are sorted by id. */
function answer(address: string, init: RequestInit): Response {
  const { pathname } = new URL(address, 'http://localhost');
  const path = pathname.replace(/^.*\/reportingRounds\/r-1/, '');
  if (path === '/participation')
    return Response.json({ items: [{ body, totalCommitments: 2, reportedCommitments: 1, finished: false }] });
  if (path === '/commitments') return Response.json({ items: requests, total: requests.length });
  if (pathname.endsWith('/bodies')) return Response.json({ items: ['a', 'b', 'c'].map(referenceTo), total: 3 });
  if (!pathname.includes('/reportingRounds/')) return Response.json({ items: [], total: 0 });
  if (init.method === 'PUT') {
    const ifMatch = new Headers(init.headers).get('If-Match');
    sent.push({ path, body: init.body && JSON.parse(String(init.body)), ifMatch });
    if (ifMatch !== stored.etag) return Response.json({ type: 'x', status: 412, detail: 'stale' }, { status: 412 });
    const content = JSON.parse(String(init.body ?? '{}'));
    const bodies = (content.bodies ?? []).toSorted().map(referenceTo);
    stored = {
      round: path === '/opening' ? opened : { ...stored.round, ...content, bodies, resolutions: [] },
      etag: '"next"',
    };
  }
  return Response.json(stored.round, { headers: { ETag: stored.etag } });
}

beforeEach(() => {
  stored = { round: prepared, etag: '"1"' };
  requests = [request('1.1'), request('1.2', { progressReportId: 'p', href: '', publishedOn: '2027-02-01' })];
  sent.length = 0;
  vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => answer(address, init));
});

afterEach(() => {
  cleanup();
  sessionStorage.clear();
  clearResponseCache();
});

const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

/** After the pause in which changes are not saved yet. */
const soon = { timeout: 3_000 };
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

test('a round is saved while staff edit it, and opened after a confirmation', async () => {
  render(<RoundDetails me={user(['staff'], [])} roundId="r-1" />);
  await screen.findByLabelText(texts.fields.titleNl);
  type(texts.fields.titleNl, 'Semester');
  await screen.findByText(texts.saving.saved, { exact: false }, soon);
  expect(sent).toEqual([
    {
      path: '',
      body: { title: { fr: 'Semestre', nl: 'Semester' }, letter: {}, resolutions: [], bodies: [] },
      ifMatch: '"1"',
    },
  ]);

  click(texts.open);
  click(texts.open);
  await screen.findByText('Chers organismes');
  expect(sent[1]).toEqual({ path: '/opening', body: undefined, ifMatch: '"next"' });
});

test('what is typed last is saved before the round is opened', async () => {
  render(<RoundDetails me={user(['staff'], [])} roundId="r-1" />);
  await screen.findByLabelText(texts.fields.letterFr);
  type(texts.fields.letterFr, 'Chers organismes');
  click(texts.open);
  click(texts.open);
  await screen.findByText('Chers organismes');
  expect(sent.map(({ path }) => path)).toEqual(['', '/opening']);
});

test('what another person wrote in other fields is merged with what is typed', async () => {
  render(<RoundDetails me={user(['staff'], [])} roundId="r-1" />);
  await screen.findByLabelText(texts.fields.titleNl);
  stored = { round: { ...prepared, title: { fr: 'Autre' } }, etag: '"2"' };
  type(texts.fields.titleNl, 'Semester');
  await screen.findByText(workspace.merged, { exact: false }, soon);
  expect(screen.getByLabelText<HTMLInputElement>(texts.fields.titleFr).value).toBe('Autre');
  expect(stored.round.title).toEqual({ fr: 'Autre', nl: 'Semester' });
});

test('bodies are no changes of another person because they were chosen in another order', async () => {
  render(<RoundDetails me={user(['staff'], [])} roundId="r-1" />);
  const nameOf = (id: string) => localized(referenceTo(id).name);
  const choose = async (id: string) => {
    await screen.findByRole('option', { name: nameOf(id) });
    fireEvent.change(screen.getByLabelText(texts.fields.bodies), { target: { value: id } });
    await screen.findByRole('button', { name: `${texts.takeAway} ${nameOf(id)}` });
  };
  await screen.findByLabelText(texts.fields.bodies);
  await choose('c');
  await choose('a');
  await vi.waitFor(() => expect(stored.round.bodies).toHaveLength(2), soon);

  stored = { round: { ...stored.round, letter: { fr: 'Autre' } }, etag: '"2"' };
  await choose('b');
  await vi.waitFor(() => expect(stored.round.bodies).toHaveLength(3), soon);
  expect(stored.round.letter).toEqual({ fr: 'Autre' });
});

test('a field that another person changed too keeps what is typed, and the round is not opened until one is chosen', async () => {
  render(<RoundDetails me={user(['staff'], [])} roundId="r-1" />);
  await screen.findByLabelText(texts.fields.titleFr);
  stored = { round: { ...prepared, title: { fr: 'Autre' } }, etag: '"2"' };
  type(texts.fields.titleFr, 'Mien');
  click(texts.open);
  click(texts.open);
  await within(await screen.findByRole('alert')).findByText(
    workspace.toChoose(texts.fields.titleFr).replace('\u00a0', ' '),
  );
  expect(screen.getByLabelText<HTMLInputElement>(texts.fields.titleFr).value).toBe('Mien');

  click(workspace.takeTheirs);
  expect(screen.queryByRole('alert')).toBeNull();
  click(texts.open);
  click(texts.open);
  await screen.findByText('Chers organismes');
  expect(sent.at(-1)).toMatchObject({ path: '/opening', ifMatch: '"2"' });
});

test('text that an earlier visit left unsaved is saved', async () => {
  const visit = render(<RoundDetails me={user(['staff'], [])} roundId="r-1" />);
  await screen.findByLabelText(texts.fields.letterFr);
  const online = fetch;
  vi.stubGlobal('fetch', async () => {
    throw new TypeError();
  });
  type(texts.fields.letterFr, 'Chers organismes');
  await screen.findByText(texts.saving.failed, { exact: false }, soon);
  visit.unmount();

  vi.stubGlobal('fetch', online);
  render(<RoundDetails me={user(['staff'], [])} roundId="r-1" />);
  await vi.waitFor(() => expect(stored.round.letter.fr).toBe('Chers organismes'), soon);
});

test('a round is not opened beside a day that cannot be read', async () => {
  render(<RoundDetails me={user(['staff'], [])} roundId="r-1" />);
  fireEvent.input(await screen.findByLabelText(texts.fields.dueOn), { target: { value: '31 junn' } });
  click(texts.open);
  click(texts.open);
  await screen.findByRole('alert');
  expect(sent).toEqual([]);
});

test('a round that another person changed is read again before it is opened', async () => {
  render(<RoundDetails me={user(['staff'], [])} roundId="r-1" />);
  await screen.findByRole('button', { name: texts.open });
  stored = { round: { ...prepared, title: { nl: 'Ander' } }, etag: '"2"' };
  click(texts.open);
  click(texts.open);
  await screen.findByText(texts.conflict.changed);
  expect(screen.getByLabelText<HTMLInputElement>(texts.fields.titleNl).value).toBe('Ander');
  click(texts.open);
  click(texts.open);
  await screen.findByText('Chers organismes');
});

test('the due date that another person changed too is replaced only once one of both is chosen', async () => {
  stored = { round: opened, etag: '"1"' };
  render(<RoundDetails me={user(['staff'], [])} roundId="r-1" />);
  fireEvent.input(await screen.findByLabelText(texts.fields.dueOn), { target: { value: '20/06/2027' } });
  stored = { round: { ...opened, dueOn: '2027-06-10' }, etag: '"2"' };
  click(texts.changeDate);
  await screen.findByText(texts.changedMeanwhile);
  await screen.findByText(texts.due('2027-06-10').replace('\u00a0', ' '));
  expect(screen.getByText('10/06/2027')).toBeVisible();
  click(texts.changeDate);
  await screen.findByRole('link', { name: workspace.toChoose(texts.fields.dueOn) });
  expect(sent).toHaveLength(1);

  click(workspace.keepMine);
  click(texts.changeDate);
  await screen.findByText(texts.dateChanged);
  expect(sent.map(({ ifMatch }) => ifMatch)).toEqual(['"1"', '"2"']);
  expect(stored.round.dueOn).toBe('2027-06-20');
});

test('the message about a due date disappears once another one is typed', async () => {
  stored = { round: opened, etag: '"1"' };
  render(<RoundDetails me={user(['staff'], [])} roundId="r-1" />);
  const dueOn = await screen.findByLabelText(texts.fields.dueOn);
  fireEvent.input(dueOn, { target: { value: '31/06/2027' } });
  click(texts.changeDate);
  await screen.findByRole('alert');
  fireEvent.input(dueOn, { target: { value: '20/06/2027' } });
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a body sees the letter, what is left and what it has reported on, and no acts of the staff', async () => {
  stored = { round: opened, etag: '"1"' };
  render(<RoundDetails me={user(['agency'], [body])} roundId="r-1" />);
  await screen.findByText(texts.left(1));
  expect(screen.getByText(texts.done(1))).toBeTruthy();
  // A report that was published before the opening does not count.
  for (const text of [texts.left(1), texts.done(1), texts.nothingLeft, texts.finished(0, 2), texts.finished(1, 2)])
    expect(text).toMatch(/l’ouverture|de opening/);
  expect(screen.getByText(texts.reported(1, 2).replace('\u00a0', ' '))).toBeTruthy();
  expect(screen.getByText(texts.replaced('2027-05-20'))).toBeTruthy();
  expect(screen.getByRole('link', { name: /Titre 1.1|Titel 1.1/ }).getAttribute('href')).toContain('act=report');
  expect(screen.queryByRole('button', { name: texts.close })).toBeNull();
});

test('a body that is asked nothing is not told that it has reported on all its requests', async () => {
  stored = { round: opened, etag: '"1"' };
  requests = [];
  render(<RoundDetails me={user(['agency'], [body])} roundId="r-1" />);
  await screen.findByText(texts.notAsked);
  expect(screen.queryByText(texts.nothingLeft)).toBeNull();
});
