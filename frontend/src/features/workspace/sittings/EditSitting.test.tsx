import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { classification } from '#texts/classification';
import { sittings as texts } from '#texts/sittings';
import { workspace } from '#texts/workspace';
import { madeUp } from '../../../../tests/fixtures';
import type { CommitmentReference, Sitting } from '../../../api/schema.gen';
import { clearResponseCache } from '../../../api/useQuery';
import { toClassification } from '../session/addresses';
import { EditSitting, NewSittingForm } from './EditSitting';

vi.mock('../session/session', async (original) => ({
  ...(await original<typeof import('../session/session')>()),
  accessToken: async () => 'token',
}));

const reference = (number: string): CommitmentReference => ({
  commitmentId: `test-1-${number}`,
  href: 'http://localhost/',
  number,
  citation: `TEST-1 (2024-2025), ${number}`,
  resolution: madeUp().resolution,
  shortTitle: { fr: `Titre ${number}`, nl: `Titel ${number}` },
});
const sitting: Sitting = {
  sittingId: 's-1',
  href: 'http://localhost/',
  committee: { fr: 'Santé', nl: 'Santé' },
  heldOn: '2033-01-12',
  announced: false,
  commitments: [reference('1.1'), reference('1.2')],
  savedAt: '2026-11-27T10:00:00+01:00',
};

let stored: { sitting: Sitting; etag: string };
const sent: { method: string; body: unknown; ifMatch: string | null }[] = [];

/** Answers as the API does: a write needs the tag of the stored version. */
function answer(address: string, init: RequestInit): Response {
  const { pathname } = new URL(address, 'http://localhost');
  if (pathname.endsWith('/resolutions'))
    return Response.json({ items: [{ ...madeUp().resolution, committee: sitting.committee }], total: 1 });
  if (init.method === 'POST') return Response.json(sitting, { status: 201, headers: { ETag: stored.etag } });
  const read = /\/commitments\/test-1-(\d\.\d)$/.exec(pathname);
  if (read?.[1]) return Response.json({ ...madeUp(), ...reference(read[1]) });
  if (!pathname.endsWith('/sittings/s-1')) return Response.json({ items: [], total: 0 });
  const ifMatch = new Headers(init.headers).get('If-Match');
  if (init.method === 'PUT') {
    const body = JSON.parse(String(init.body));
    sent.push({ method: 'PUT', body, ifMatch });
    if (ifMatch !== stored.etag) return Response.json({ type: 'x', status: 412, detail: 'stale' }, { status: 412 });
    const commitments = body.commitments.map((id: string) => reference(id.replace('test-1-', '')));
    stored = { sitting: { ...stored.sitting, ...body, committee: sitting.committee, commitments }, etag: '"next"' };
  }
  return Response.json(stored.sitting, { headers: { ETag: stored.etag } });
}

beforeEach(() => {
  stored = { sitting, etag: '"1"' };
  sent.length = 0;
  vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => answer(address, init));
});

afterEach(() => {
  cleanup();
  sessionStorage.clear();
  clearResponseCache();
});

const open = async (added: string[] = []) => {
  render(<EditSitting userId="u" sittingId="s-1" added={added} />);
  await screen.findByText(texts.fields.agenda);
};
const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const agenda = () =>
  within(screen.getByRole('group', { name: texts.fields.agenda }))
    .getAllByRole('listitem')
    .map(
      (item) =>
        within(item)
          .getByRole('link')
          .textContent?.match(/\d\.\d/)?.[0],
    );

test('as long as no resolution has a committee, the form leads to their classification', async () => {
  render(<NewSittingForm userId="u" added={[]} />);
  await screen.findByRole('option', { name: 'Santé' });
  expect(screen.queryByRole('link', { name: classification.title })).toBeNull();
  cleanup();
  clearResponseCache();
  vi.stubGlobal('fetch', async () => Response.json({ items: [madeUp().resolution], total: 1 }));
  render(<NewSittingForm userId="u" added={[]} />);
  expect(await screen.findByRole('link', { name: classification.title })).toHaveAttribute('href', toClassification());
});

test('a sitting that was saved for the first time says so, once', async () => {
  render(<NewSittingForm userId="u" added={[]} />);
  await screen.findByRole('option', { name: 'Santé' });
  fireEvent.change(screen.getByLabelText(texts.fields.committee), { target: { value: 'Santé' } });
  fireEvent.input(screen.getByLabelText(texts.fields.heldOn), { target: { value: '12/01/2033' } });
  click(texts.save);
  await waitFor(() => expect(location.search).toContain('s-1'));
  cleanup();
  await open();
  expect(screen.getByText(texts.saved)).toBeVisible();
  cleanup();
  await open();
  expect(screen.queryByText(texts.saved)).toBeNull();
});

test('a request moves up, another is taken off, and the whole agenda is saved with the version that was read', async () => {
  await open();
  expect(agenda()).toEqual(['1.1', '1.2']);
  click(new RegExp(`^${texts.up} .*, 1\\.2 `));
  expect(agenda()).toEqual(['1.2', '1.1']);
  click(texts.save);

  expect(await screen.findByText(texts.saved)).toBeVisible();
  expect(sent).toEqual([
    {
      method: 'PUT',
      ifMatch: '"1"',
      body: { committee: 'Santé', heldOn: '2033-01-12', announced: false, commitments: ['test-1-1.2', 'test-1-1.1'] },
    },
  ]);
  fireEvent.click(screen.getByRole('checkbox', { name: texts.announce }));
  click(texts.save);
  await vi.waitFor(() => expect(sent[1]).toMatchObject({ ifMatch: '"next"', body: { announced: true } }));
});

test('a field that another person changed too is shown, and what was typed is kept until one version is chosen', async () => {
  await open();
  fireEvent.input(screen.getByLabelText(texts.fields.heldOn), { target: { value: '13/01/2033' } });
  stored = { sitting: { ...sitting, heldOn: '2033-02-01' }, etag: '"2"' };
  click(texts.save);

  expect(await screen.findByText('01/02/2033')).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent(texts.changedMeanwhile);
  expect(screen.getByLabelText(texts.fields.heldOn)).toHaveValue('13/01/2033');
  click(texts.save);
  expect(await screen.findByRole('link', { name: workspace.toChoose(texts.fields.heldOn) })).toBeVisible();
  expect(sent).toHaveLength(1);
  click(workspace.keepMine);
  expect(screen.getByLabelText(texts.fields.heldOn)).toHaveFocus();
  click(texts.save);
  await vi.waitFor(() => expect(sent[1]).toMatchObject({ ifMatch: '"2"', body: { heldOn: '2033-01-13' } }));
});

test('what another person announced and put on the agenda meanwhile is kept', async () => {
  await open();
  fireEvent.input(screen.getByLabelText(texts.fields.heldOn), { target: { value: '13/01/2033' } });
  const commitments = [...sitting.commitments, reference('1.3')];
  stored = { sitting: { ...sitting, announced: true, commitments }, etag: '"2"' };
  click(texts.save);

  await waitFor(() => expect(screen.getByRole('checkbox', { name: texts.announce })).toBeChecked());
  expect(agenda()).toEqual(['1.1', '1.2', '1.3']);
  click(texts.save);
  await vi.waitFor(() =>
    expect(sent[1]).toMatchObject({
      ifMatch: '"2"',
      body: { heldOn: '2033-01-13', announced: true, commitments: ['test-1-1.1', 'test-1-1.2', 'test-1-1.3'] },
    }),
  );
});

test('a request that was chosen before the page opened joins the agenda that another person changed', async () => {
  await open(['test-1-1.4']);
  stored = { sitting: { ...sitting, commitments: [...sitting.commitments, reference('1.3')] }, etag: '"2"' };
  click(texts.save);

  await waitFor(() => expect(agenda()).toEqual(['1.1', '1.2', '1.3', '1.4']));
  click(texts.save);
  await vi.waitFor(() => expect(sent[1]).toMatchObject({ ifMatch: '"2"', body: { commitments: { length: 4 } } }));
  expect(await screen.findByText(texts.saved)).toBeVisible();
  expect(agenda()).toEqual(['1.1', '1.2', '1.3', '1.4']);
});

test('of two changed agendas, the one of the other person is shown with its requests', async () => {
  await open();
  click(new RegExp(`^${texts.takeOff} .*, 1\\.1 `));
  stored = { sitting: { ...sitting, commitments: [...sitting.commitments, reference('1.3')] }, etag: '"2"' };
  click(texts.save);

  expect(await screen.findByText(/TEST-1 \(2024-2025\), 1\.3$/, { selector: 'fieldset p' })).toBeVisible();
  expect(agenda()).toEqual(['1.2']);
  click(workspace.takeTheirs);
  expect(agenda()).toEqual(['1.1', '1.2', '1.3']);
});

test('a sitting that was held and announced cannot be changed', async () => {
  stored = { sitting: { ...sitting, heldOn: '2020-01-01', announced: true }, etag: '"1"' };
  await open(['test-1-1.3']);

  expect(screen.getByText(texts.held)).toBeVisible();
  expect(screen.queryByRole('button', { name: texts.save })).toBeNull();
  expect(agenda()).toEqual(['1.1', '1.2']);
});
