import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { actions } from '#texts/actions';
import { foreword as texts } from '#texts/foreword';
import { problems } from '#texts/problems';
import { workspace } from '#texts/workspace';
import { SessionExpired } from '../session/session';
import { WriteForeword } from './WriteForeword';

const { accessToken } = vi.hoisted(() => ({ accessToken: vi.fn() }));
vi.mock('../session/session', async (original) => ({
  ...(await original<typeof import('../session/session')>()),
  accessToken,
}));

const published = vi.fn<(address: string, sent: RequestInit) => Promise<Response>>();
const RESOLUTIONS = [
  { resolutionId: 'test-1', documentNumber: 'TEST-1', adoptedOn: '2024-02-01' },
  { resolutionId: 'test-2', documentNumber: 'TEST-2', adoptedOn: '2025-03-01' },
];

beforeEach(() => {
  accessToken.mockResolvedValue('token');
  vi.stubGlobal('fetch', async (address: string, sent: RequestInit) =>
    sent.method === 'POST'
      ? published(address, sent)
      : Response.json({ items: RESOLUTIONS, total: RESOLUTIONS.length }),
  );
});
afterEach(() => {
  cleanup();
  sessionStorage.clear();
  vi.resetAllMocks();
});

async function open() {
  cleanup();
  render(<WriteForeword person="p" />);
  await screen.findByLabelText(texts.text.fr);
}

async function fill() {
  await open();
  fireEvent.input(screen.getByLabelText(texts.text.fr), { target: { value: 'Un avant-propos.' } });
  fireEvent.input(screen.getByLabelText(texts.text.nl), { target: { value: 'Een voorwoord.' } });
  fireEvent.change(screen.getByLabelText(workspace.fields.originalLanguage), { target: { value: 'fr' } });
}
const submit = () => fireEvent.click(screen.getByRole('button', { name: texts.publish }));
const refused = () => waitFor(() => expect(screen.getByRole('alert', { name: workspace.faults(1) })).toHaveFocus());
const plain = (text: string) => text.replace(/\s+/g, ' ');
const keys = () => published.mock.calls.map(([, { headers }]) => new Headers(headers).get('Idempotency-Key'));

test('a foreword survives the end of the session, and the page shows a login link', async () => {
  accessToken.mockRejectedValue(new SessionExpired());
  await fill();
  submit();
  await refused();
  expect(screen.getByRole('button', { name: workspace.logInAgain })).toBeVisible();
  await open();
  expect(screen.getByLabelText(texts.text.nl)).toHaveValue('Een voorwoord.');
  expect(screen.getByText(actions.restored)).toBeVisible();
});

test('retries publish a foreword once; for another resolution the key is another', async () => {
  published
    .mockRejectedValueOnce(new TypeError('offline'))
    .mockResolvedValueOnce(new Response('', { status: 500 }))
    .mockResolvedValueOnce(Response.json({}, { status: 201 }));
  await fill();
  submit();
  await refused();
  submit();
  await screen.findByText(plain(problems.server.advice));
  expect(screen.getByLabelText(texts.from)).toHaveValue('2024-02-01');
  fireEvent.change(screen.getByLabelText(texts.resolution), { target: { value: 'test-2' } });
  expect(screen.getByLabelText(texts.from)).toHaveValue('2025-03-01');
  submit();
  expect(await screen.findByText(texts.published)).toBeVisible();
  const [first, again, other] = keys();
  expect(again).toBe(first);
  expect(other).not.toBe(first);
  expect(published.mock.calls[2]?.[0]).toContain('/resolutions/test-2/forewords');
  expect(sessionStorage).toHaveLength(0);
});
