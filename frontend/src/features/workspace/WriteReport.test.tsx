import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { workspace as texts } from '#texts/workspace';
import { madeUp } from '../../../tests/made-up';
import { MadeUpDrafts } from '../../../tests/made-up-drafts';
import { WriteReport } from './WriteReport';

vi.mock(import('./session'), async (original) => ({ ...(await original()), accessToken: async () => 'token' }));

const WHOLE = {
  implementationStatus: 'inProgress' as const,
  percentDone: 40,
  narrative: { fr: 'En cours.', nl: 'Bezig.' },
  originalLanguage: 'fr' as const,
};
const said = vi.fn();
let api: MadeUpDrafts;

beforeEach(() => {
  api = new MadeUpDrafts();
  vi.stubGlobal('fetch', api.fetch);
});
afterEach(() => {
  sessionStorage.clear();
  said.mockReset();
});

async function show() {
  render(<WriteReport person="p" commitment={madeUp()} said={said} />);
  await screen.findByLabelText(texts.fields.fr);
}
const publish = () => userEvent.click(screen.getByRole('button', { name: texts.publish }));
const published = () => api.asked.filter((asked) => asked.endsWith('/publication'));
const refused = (n = 1) => waitFor(() => expect(screen.getByRole('alert', { name: texts.faults(n) })).toHaveFocus());

const type = (name: string, value: string) => fireEvent.input(screen.getByLabelText(name), { target: { value } });

async function describeProof() {
  await userEvent.click(screen.getByText(texts.newEvidence));
  fireEvent.change(screen.getByLabelText(texts.evidenceFields.type), { target: { value: 'report' } });
  type(texts.evidenceFields.url, 'https://example.org/');
  type(texts.evidenceFields.titleFr, 'Rapport');
  type(texts.evidenceFields.titleNl, 'Verslag');
  type(texts.evidenceFields.publisher, 'Office');
  type(texts.evidenceFields.documentLanguages, 'fr');
}

test('Enter in a field publishes nothing; in the form of a proof it adds the proof', async () => {
  const draft = api.start(WHOLE);
  await show();
  await userEvent.type(screen.getByLabelText(texts.fields.percentDone), '{Enter}');
  await describeProof();
  await userEvent.type(screen.getByLabelText(texts.evidenceFields.url), '{Enter}');
  await waitFor(() => expect(screen.getByRole('group', { name: texts.evidence })).toHaveFocus());
  expect(draft.evidenceItems).toHaveLength(1);
  expect(published()).toEqual([]);
  await publish();
  await waitFor(() => expect(said).toHaveBeenCalledOnce());
  expect(published()).toHaveLength(1);
});

test('a proof that was begun is added or wiped before the report is published without it', async () => {
  const draft = api.start(WHOLE);
  await show();
  await describeProof();
  await publish();
  await refused();
  expect(within(screen.getByRole('alert')).getByRole('link', { name: texts.evidenceNotAdded })).toHaveAttribute(
    'href',
    '#evidence',
  );
  expect(published()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: texts.forgetEvidence }));
  expect(screen.getByRole('group', { name: texts.evidence })).toHaveFocus();
  expect(screen.getByLabelText(texts.evidenceFields.titleNl)).toHaveValue('');
  await publish();
  await waitFor(() => expect(said).toHaveBeenCalledOnce());
  expect(draft.evidenceItems).toEqual([]);
});
