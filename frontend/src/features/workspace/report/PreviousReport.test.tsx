import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { actions } from '#texts/actions';
import { workspace } from '#texts/workspace';
import { madeUp } from '../../../../tests/made-up';
import { MadeUpDrafts } from '../../../../tests/made-up-drafts';
import type { EvidenceItem, ProgressReport } from '../../../api/schema.gen';
import { evidenceAdded } from '../../../i18n/sentences';
import { WriteReport } from './WriteReport';

vi.mock(import('../session/session'), async (original) => ({
  ...(await original()),
  accessToken: async () => 'token',
}));
afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const texts = actions.previous;
const evidence = (evidenceItemId: string) =>
  ({
    evidenceItemId,
    type: 'report',
    title: { fr: 'Étude', nl: 'Studie' },
    publisher: 'X',
    documentLanguages: ['fr'],
  }) as EvidenceItem;

let api: MadeUpDrafts;
let last: ProgressReport;
const onDone = vi.fn();

beforeEach(() => {
  onDone.mockReset();
  api = new MadeUpDrafts();
  vi.stubGlobal('fetch', api.fetch);
  last = api.start({
    implementationStatus: 'implemented',
    percentDone: 100,
    narrative: { fr: 'Fatt.', nl: 'Gedaan.' },
    originalLanguage: 'fr',
  });
  api.change(last, {
    state: 'published',
    publishedAt: '2026-03-11T10:00:00Z',
    evidenceItems: [evidence('e1'), evidence('e2')],
  });
});

const show = (reports = [last]) =>
  render(
    <WriteReport
      userId="p"
      original="fr"
      commitment={madeUp()}
      reports={reports}
      onDone={onDone}
      discarded={() => {}}
    />,
  );
const click = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const french = () => screen.getByLabelText(workspace.fields.fr);

test('a typing error is corrected with one field: text, status and evidence are those of the corrected report', async () => {
  show();
  await click(texts.correct);
  expect(screen.getByText(texts.correcting('2026-03-11'))).toBeVisible();
  await waitFor(() => expect(api.reports[0]?.evidenceItems).toHaveLength(2));
  await userEvent.clear(french());
  await userEvent.type(french(), 'Fait.');
  await click(workspace.publish);
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(api.reports[0]).toMatchObject({
    state: 'published',
    corrects: { progressReportId: last.progressReportId },
    implementationStatus: 'implemented',
    narrative: { fr: 'Fait.', nl: 'Gedaan.' },
  });
});

test('evidence is added to the last report, whose assessment stays, and nothing is published without it', async () => {
  show();
  await click(texts.addEvidence);
  expect(screen.getByText(texts.adding('2026-03-11'))).toBeVisible();
  expect(french()).toHaveValue(evidenceAdded('2026-03-11').fr);
  await click(workspace.publish);
  expect(await screen.findByRole('link', { name: texts.noEvidence })).toBeVisible();
  expect(api.publications).toEqual([]);

  await click(texts.takeEvidence(2));
  await waitFor(() => expect(api.reports[0]?.evidenceItems).toHaveLength(2));
  await waitFor(() => expect(screen.queryByText(texts.noEvidence)).toBeNull());
  await click(workspace.publish);
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(api.publications).toEqual([{ unchangedFrom: last.progressReportId }]);
});

test('a report that was begun to add evidence is an ordinary one once its text is another', async () => {
  show();
  await click(texts.addEvidence);
  await userEvent.type(french(), ' Et le budget.');
  expect(screen.queryByText(texts.adding('2026-03-11'))).toBeNull();
  await click(texts.takeEvidence(2));
  await waitFor(() => expect(api.reports[0]?.evidenceItems).toHaveLength(2));
  await click(workspace.publish);
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(api.publications.some((publication) => publication?.unchangedFrom)).toBe(false);
});

test('a new report takes over text and evidence of the last one, each by itself, and corrects nothing', async () => {
  show();
  await click(texts.takeText);
  expect(french()).toHaveValue('Fatt.');
  expect(screen.getByLabelText(workspace.fields.percentDone)).toHaveValue('100');
  expect(api.reports[0]?.evidenceItems.length).not.toBe(0);
  await click(texts.takeEvidence(2));
  await waitFor(() => expect(api.reports[0]).toMatchObject({ state: 'draft' }));
  await waitFor(() => expect(api.reports[0]?.evidenceItems).toHaveLength(2));
  expect(api.reports[0]).not.toHaveProperty('corrects');
});

test('typed text is replaced only after a confirmation', async () => {
  show();
  await userEvent.type(await screen.findByLabelText(workspace.fields.fr), 'Mes mots.');
  await click(texts.takeText);
  await click(texts.replaceNo);
  expect(french()).toHaveValue('Mes mots.');
  await click(texts.takeText);
  await click(texts.replaceYes);
  expect(french()).toHaveValue('Fatt.');
});

test('of a report without changes the one that it repeats is offered', async () => {
  const repeating = { ...last, progressReportId: 'later', narrative: { fr: 'Rien.', nl: 'Niets.' } };
  show([{ ...repeating, unchangedFrom: { ...last, publishedAt: '' } }, last]);
  await click(texts.takeText);
  expect(french()).toHaveValue('Fatt.');
});

test('without an earlier report nothing is offered', async () => {
  show([]);
  await screen.findByLabelText(workspace.fields.fr);
  expect(screen.queryByRole('button', { name: texts.correct })).toBeNull();
});
