import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { classification as texts } from '#texts/classification';
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
  },
];
const AREAS = ['health', 'mobility'].map((code) => ({ code, label: { fr: code, nl: code } }));

beforeEach(async () => {
  published.mockImplementation(async () => Response.json({}, { status: 201 }));
  vi.stubGlobal('fetch', async (address: string, sent: RequestInit) => {
    if (sent.method === 'POST') return published(address, sent);
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
