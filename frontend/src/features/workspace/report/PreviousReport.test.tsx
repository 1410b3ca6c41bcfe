import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { actions } from '#texts/actions';
import { addedEvidence as added } from '#texts/addedEvidence';
import { workspace } from '#texts/workspace';
import { MadeUpDrafts } from '../../../../tests/draftFixtures';
import { madeUp, madeUpReference } from '../../../../tests/fixtures';
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

const show = (reports = [last], commitment = madeUp()) =>
  render(<WriteReport userId="p" original="fr" {...{ commitment, reports, onDone }} discarded={() => {}} />);
const click = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const french = () => screen.getByLabelText(workspace.fields.fr);
/** Another tab adds a document to the draft. */
async function addNew() {
  await waitFor(() => expect(api.reports[0]?.addsEvidenceTo).toBe(last.progressReportId), { timeout: 3_000 });
  api.change(api.reports[0] ?? last, { evidenceItems: [{ ...evidence('new'), url: 'https://example.org/new' }] });
  document.dispatchEvent(new Event('visibilitychange'));
  await waitFor(() => expect(document.querySelector('a[href="https://example.org/new"]')).not.toBeNull());
}

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
  expect(screen.getByText(added.adding('2026-03-11'))).toBeVisible();
  expect(french()).toHaveValue(evidenceAdded('2026-03-11').fr);
  await click(workspace.publish);
  expect(await screen.findByRole('link', { name: added.noEvidence })).toBeVisible();
  expect(api.publications).toEqual([]);

  await addNew();
  await waitFor(() => expect(screen.queryByText(added.noEvidence)).toBeNull());
  await click(workspace.publish);
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(api.publications).toEqual([{ unchangedFrom: last.progressReportId }]);
});

test('a report that was begun to add evidence is an ordinary one once its text is another', async () => {
  show();
  await click(texts.addEvidence);
  await userEvent.type(french(), ' Et le budget.');
  expect(screen.queryByText(added.adding('2026-03-11'))).toBeNull();
  await click(texts.takeEvidence(2));
  await waitFor(() => expect(api.reports[0]?.evidenceItems).toHaveLength(2));
  await click(workspace.publish);
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(api.publications.some((publication) => publication?.unchangedFrom)).toBe(false);
});

test('evidence is added to one report alone: linked requests cannot be chosen', async () => {
  const draft = api.start({ alsoFor: ['test-1-2.1'] });
  const commitment = madeUp({
    linkedCommitments: [
      {
        commitmentLinkId: 'l',
        href: '',
        relation: 'same',
        linkedOn: '2026-05-01',
        commitment: madeUpReference('2.1'),
        owner: madeUp().owner,
        implementationStatus: 'notReported',
        assessment: 'notAssessed',
        closed: false,
      },
    ],
  });
  show([last], commitment);
  await click(texts.addEvidence);
  const linked = screen.getByRole('checkbox', { name: /2\.1/ });
  expect(linked).toBeDisabled();
  expect(linked).not.toBeChecked();
  expect(screen.getByText(added.addingToOne)).toBeVisible();
  await addNew();
  // A colleague chooses a linked request on a page of before.
  api.change(draft, { alsoFor: ['test-1-2.1'] });
  await click(workspace.publish);
  await click(workspace.publish);
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(api.publications).toEqual([{ unchangedFrom: last.progressReportId }]);
});

test('once a newer report is published, a draft that adds evidence to another one is not published as an ordinary report', async () => {
  show();
  await click(texts.addEvidence);
  await waitFor(() => expect(api.reports[0]).toMatchObject({ addsEvidenceTo: last.progressReportId }));
  cleanup();
  const newer = { ...last, progressReportId: 'newer', publishedAt: '2026-09-22T10:00:00Z' };
  show([newer, last]);
  expect(await screen.findByText(added.additionOutdated)).toBeVisible();
  await click(workspace.publish);
  expect(await screen.findByRole('link', { name: added.additionOutdated })).toBeVisible();
  expect(api.publications).toEqual([]);

  // Its sentence would be untrue in an ordinary report.
  await click(texts.correctNothing);
  expect(screen.queryByText(added.additionOutdated)).toBeNull();
  expect(french()).toHaveValue('');
  expect(screen.getByLabelText(workspace.fields.nl)).toHaveValue('');
  await userEvent.type(french(), 'Le reste.');
  await userEvent.type(screen.getByLabelText(workspace.fields.nl), 'De rest.');
  await click(workspace.publish);
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(api.reports[0]).toMatchObject({ narrative: { fr: 'Le reste.', nl: 'De rest.' } });
});

test('an addition whose text or percentage is restored is one again; while it is another one, the sentence is gone', async () => {
  show();
  await click(texts.addEvidence);
  await userEvent.type(french(), 'x');
  expect(screen.queryByText(added.adding('2026-03-11'))).toBeNull();
  expect(screen.getByLabelText(workspace.fields.nl)).toHaveValue('');
  await userEvent.type(french(), '{Backspace}');
  expect(screen.getByText(added.adding('2026-03-11'))).toBeVisible();
  expect(screen.getByLabelText(workspace.fields.nl)).toHaveValue(evidenceAdded('2026-03-11').nl);

  const percentage = screen.getByLabelText(workspace.fields.percentDone);
  await userEvent.type(percentage, '{Backspace}');
  expect(percentage).toHaveValue('10');
  expect(french()).toHaveValue('');
  await userEvent.type(percentage, '0');
  expect(screen.getByText(added.adding('2026-03-11'))).toBeVisible();
  expect(french()).toHaveValue(evidenceAdded('2026-03-11').fr);
});

test('a sentence can be deleted', async () => {
  show();
  await click(texts.addEvidence);
  await userEvent.clear(french());
  expect(french()).toHaveValue('');
});

test('a conflict about the report that a draft completes names that report, and the error leads to the choice', async () => {
  const earlier = { ...last, progressReportId: 'earlier', publishedAt: '2026-01-05T10:00:00Z' };
  const draft = api.start({ narrative: { fr: 'Fatt.', nl: 'Gedaan.' } });
  show([last, earlier]);
  await screen.findByLabelText(workspace.fields.fr);
  api.change(draft, { addsEvidenceTo: 'earlier' });
  await click(texts.takeText);
  await click(texts.replaceYes);
  await click(texts.addEvidence);
  await click(texts.replaceYes);
  await click(workspace.publish);
  const choice = await screen.findByRole('group', { name: workspace.theirsIn(workspace.fields.addsEvidenceTo) });
  expect(choice).toHaveTextContent(added.adding('2026-01-05').replace(/\s+/g, ' '));
  expect(choice.closest('#addsEvidenceTo')).not.toBeNull();
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
