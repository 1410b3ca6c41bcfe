import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { foreword as texts } from '#texts/foreword';
import { sharedDraft } from '#texts/sharedDraft';
import { workspace } from '#texts/workspace';
import { MadeUpStatementDrafts } from '../../../../tests/statementDraftFixtures';
import { today } from '../../../i18n/days';
import { date } from '../../../i18n/format';
import { WriteForeword } from './WriteForeword';

vi.mock(import('../session/session'), async (original) => ({
  ...(await original()),
  accessToken: async () => 'token',
}));

const RESOLUTIONS = [
  { resolutionId: 'test-1', documentNumber: 'TEST-1', adoptedOn: '2024-02-01' },
  { resolutionId: 'test-2', documentNumber: 'TEST-2', adoptedOn: '2025-03-01' },
];
let api: MadeUpStatementDrafts;
let forewords: object[];

beforeEach(() => {
  sessionStorage.clear();
  forewords = [];
  api = new MadeUpStatementDrafts();
  vi.stubGlobal('fetch', async (address: string, sent: RequestInit) => {
    if (address.includes('/forewords')) return Response.json({ items: forewords });
    const [, id] = address.match(/\/resolutions(?:\/([^?]+))?/) ?? [];
    if (id) return Response.json(RESOLUTIONS.find(({ resolutionId }) => resolutionId === id));
    return address.includes('/resolutions')
      ? Response.json({ items: RESOLUTIONS, total: RESOLUTIONS.length })
      : api.fetch(address, sent);
  });
});

async function open(resolutionId?: string) {
  cleanup();
  render(<WriteForeword userId="p" original="fr" resolutionId={resolutionId} />);
  await screen.findByLabelText(texts.text.fr);
}
const plain = (text: string) => text.replace(/\s+/g, ' ');
const type = (name: string, value: string) => fireEvent.input(screen.getByLabelText(name), { target: { value } });
const saved = () => screen.findByText(plain(sharedDraft.saving.parliament.saved));

test('each resolution has a draft of its own, whose period begins at its adoption', async () => {
  await open();
  type(texts.text.fr, 'Un avant-propos.');
  await saved();
  fireEvent.change(screen.getByLabelText(texts.resolution), { target: { value: 'test-2' } });
  await waitFor(() => expect(screen.getByLabelText(texts.from)).toHaveValue('01/03/2025'));
  expect(screen.getByLabelText(texts.text.fr)).toHaveValue('');
  expect(api.drafts).toMatchObject([
    {
      kind: 'foreword',
      subjectId: 'test-1',
      content: {
        text: { fr: 'Un avant-propos.' },
        originalLanguage: 'fr',
        values: { from: '2024-02-01', to: today() },
      },
    },
  ]);
});

test('the draft that the address names is published, and an empty form follows', async () => {
  api.start(
    { kind: 'foreword', subjectId: 'test-2' },
    {
      text: { fr: 'Un avant-propos.', nl: 'Een voorwoord.' },
      originalLanguage: 'nl',
      values: { from: '2025-03-01', to: '2025-12-31' },
    },
  );
  await open('test-2');
  expect(screen.getByLabelText(texts.text.nl)).toHaveValue('Een voorwoord.');
  fireEvent.click(screen.getByRole('button', { name: texts.publish }));
  expect(await screen.findByText(texts.published)).toHaveFocus();
  expect(api.published).toMatchObject([{ values: { to: '2025-12-31' } }]);
  await waitFor(() => expect(screen.getByLabelText(texts.text.nl)).toHaveValue(''));
  type(texts.text.nl, 'Een ander.');
  await waitFor(() => expect(screen.queryByText(texts.published)).toBeNull());
});

test('missing texts are reported with the name of their field', async () => {
  await open();
  fireEvent.click(screen.getByRole('button', { name: texts.publish }));
  await waitFor(() => expect(screen.getByRole('alert', { name: workspace.errors(2) })).toHaveFocus());
  expect(screen.getByLabelText(texts.text.nl)).toHaveAttribute('aria-invalid', 'true');
});

test('the periods of the forewords that the resolution has are listed', async () => {
  await open();
  expect(await screen.findByText((text) => plain(text) === plain(texts.none))).toBeVisible();
  forewords = [
    { forewordId: '1', from: '2025-03-01', to: '2025-06-30', publishedAt: '2025-09-01T10:00:00+02:00' },
    { forewordId: '2', from: '2025-03-02', to: '2025-06-30', publishedAt: '2025-09-02T10:00:00+02:00', withdrawal: {} },
  ];
  await open('test-2');
  expect((await screen.findAllByRole('listitem')).map((item) => plain(item.textContent))).toEqual([
    plain(texts.period(date('2025-03-01'), date('2025-06-30'), date('2025-09-01'))),
  ]);
});
