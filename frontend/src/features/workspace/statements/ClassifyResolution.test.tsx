import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { classification as texts } from '#texts/classification';
import { workspace } from '#texts/workspace';
import { problem, refuse } from '../../../../tests/apiFixtures';
import { ClassifyResolution } from './ClassifyResolution';

vi.mock('../session/session', async (original) => ({
  ...(await original<typeof import('../session/session')>()),
  accessToken: async () => 'token',
}));

const published = vi.fn<(address: string, sent: RequestInit) => Promise<Response>>();
const RESOLUTIONS = [
  {
    resolutionId: 'test-1',
    documentNumber: 'TEST-1',
    committee: { fr: 'Commission', nl: 'Commissie' },
    legislature: '2019-2024',
    policyAreas: ['health'],
    followedSinceOn: '2024-05-01',
  },
];
let current: Record<string, unknown>;
const currentResponse = () =>
  Response.json(current, { headers: { ETag: `"${encodeURIComponent(JSON.stringify(current))}"` } });
const AREAS = ['health', 'mobility'].map((code) => ({ code, label: { fr: code, nl: code } }));

beforeEach(async () => {
  current = { ...RESOLUTIONS[0] };
  published.mockImplementation(async (_, { headers, body }) => {
    const { etag } = await versionOf(currentResponse());
    if ((headers as Record<string, string>)['If-Match'] !== etag)
      return refuse(problem(412, 'sequitur:staleRepresentation', 'Changé.'));
    current = { ...current, ...{ committee: undefined, legislature: undefined }, ...JSON.parse(String(body)) };
    return Response.json({}, { status: 201 });
  });
  vi.stubGlobal('fetch', async (address: string, sent: RequestInit) => {
    if (sent.method === 'POST') return published(address, sent);
    if (String(address).endsWith('/resolutions/test-1')) return currentResponse();
    return Response.json({ items: String(address).includes('refData') ? AREAS : RESOLUTIONS });
  });
  render(<ClassifyResolution userId="p" />);
  await screen.findByLabelText('mobility');
});
afterEach(() => {
  cleanup();
  sessionStorage.clear();
  vi.resetAllMocks();
});

const versionOf = async (response: Response) => ({ etag: response.headers.get('ETag') });

const submit = () => fireEvent.click(screen.getByRole('button', { name: texts.publish }));

test('the classification that applies is filled in, and published with the changes', async () => {
  expect(screen.getByLabelText(texts.legislature)).toHaveValue('2019-2024');
  fireEvent.click(screen.getByLabelText('mobility'));
  submit();

  await screen.findByText(texts.published);
  expect(screen.getByLabelText('mobility')).toBeChecked();
  const [address, sent] = published.mock.calls[0] ?? [];
  expect(address).toContain('/resolutions/test-1/classifications');
  expect(JSON.parse(String(sent?.body))).toEqual({
    committee: { fr: 'Commission', nl: 'Commissie' },
    legislature: '2019-2024',
    policyAreas: ['health', 'mobility'],
  });
});

test('the day since which the resolution is followed can be changed, but not to an impossible day', async () => {
  const day = screen.getByLabelText(texts.followedSinceOn);
  expect(day).toHaveValue('01/05/2024');
  fireEvent.input(day, { target: { value: '31/02/2026' } });
  submit();
  await waitFor(() => expect(screen.getByRole('alert')).toBeInTheDocument());
  expect(published).not.toHaveBeenCalled();

  fireEvent.input(day, { target: { value: '02/03/2026' } });
  expect(screen.queryByRole('alert')).toBeNull();
  submit();
  await screen.findByText(texts.published);
  expect(JSON.parse(String(published.mock.calls[0]?.[1]?.body))).toMatchObject({ followedSinceOn: '2026-03-02' });
});

test('a committee without a name in one language is refused before it is sent', async () => {
  fireEvent.input(screen.getByLabelText(texts.committeeNl), { target: { value: '' } });
  submit();

  await waitFor(() => expect(screen.getAllByText(texts.bothLanguages).length).toBeGreaterThan(0));
  expect(published).not.toHaveBeenCalled();
});

test('the committees of other resolutions are offered, and bring their name in the other language', async () => {
  const french = screen.getByLabelText(texts.committeeFr);
  expect(french).toHaveAttribute('list', 'committeeFr-known');
  await waitFor(() =>
    expect(document.querySelector('#committeeNl-known option')).toHaveAttribute('value', 'Commissie'),
  );
  fireEvent.input(french, { target: { value: 'Other' } });
  fireEvent.input(screen.getByLabelText(texts.committeeNl), { target: { value: 'Anders' } });
  fireEvent.input(french, { target: { value: 'Commission' } });

  expect(screen.getByLabelText(texts.committeeNl)).toHaveValue('Commissie');
});

test('what a colleague published meanwhile is not replaced unread, but merged', async () => {
  fireEvent.click(screen.getByLabelText('mobility'));
  current = { ...current, legislature: '2024-2029' };
  submit();

  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/\(Législature\)|\(Zittingsperiode\)/));
  expect(screen.queryByText(texts.published)).toBeNull();
  expect(screen.getByLabelText(texts.legislature)).toHaveValue('2024-2029');
  expect(screen.getByLabelText('mobility')).toBeChecked();

  submit();
  await screen.findByText(texts.published);
  expect(current).toMatchObject({ legislature: '2024-2029', policyAreas: ['health', 'mobility'] });
});

test('a field that both have changed is sent once the user has chosen', async () => {
  fireEvent.input(screen.getByLabelText(texts.legislature), { target: { value: '2020-2025' } });
  current = { ...current, legislature: '2024-2029' };
  submit();
  await screen.findByText('2024-2029');
  submit();
  await screen.findAllByText(workspace.toChoose(texts.legislatureName).replace('\u00a0', ' '));
  expect(published).toHaveBeenCalledOnce();

  fireEvent.click(screen.getByRole('button', { name: workspace.keepMine }));
  submit();
  await screen.findByText(texts.published);
  expect(current).toMatchObject({ legislature: '2020-2025' });
});

test('a correction of the text does not refuse the classification, and nothing unchanged is sent', async () => {
  submit();
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(texts.unchanged.replace('\u00a0', ' ')));
  expect(published).not.toHaveBeenCalled();

  fireEvent.click(screen.getByLabelText('mobility'));
  current = { ...current, title: { fr: 'Titre corrigé', nl: 'Verbeterde titel' } };
  submit();
  await screen.findByText(texts.published);
  expect(published).toHaveBeenCalledTimes(2);
});
