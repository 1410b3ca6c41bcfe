import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { record } from '#texts/record';
import { workspace as texts } from '#texts/workspace';
import { MadeUpDrafts } from '../../../../tests/draftFixtures';
import { madeUp, madeUpReference } from '../../../../tests/fixtures';
import type { LinkedCommitment, ProgressReportContent } from '../../../api/schema.gen';
import { reportable } from './LinkedCommitmentChoice';
import { WriteReport } from './WriteReport';

const CONTENT: ProgressReportContent = {
  implementationStatus: 'inProgress',
  narrative: { fr: 'En cours.', nl: 'Bezig.' },
  originalLanguage: 'fr',
};

vi.mock('../session/session', async (original) => ({
  ...(await original<typeof import('../session/session')>()),
  accessToken: async () => 'token',
}));

afterEach(cleanup);

const linked = (number: string, state: Partial<LinkedCommitment> = {}): LinkedCommitment => ({
  commitmentLinkId: `link-${number}`,
  href: '',
  relation: 'same',
  linkedOn: '2026-05-01',
  commitment: madeUpReference(number),
  owner: madeUp().owner,
  implementationStatus: 'notReported',
  assessment: 'notAssessed',
  closed: false,
  ...state,
});
const other = { ...madeUp().owner, bodyId: 'other.office' };

test('linked requests of another owner and closed ones are not offered', () => {
  const linkedCommitments = [linked('2.1'), linked('2.2', { closed: true }), linked('2.3', { owner: other })];

  expect(
    reportable(madeUp({ linkedCommitments }), madeUp().owner.bodyId).map(({ commitment }) => commitment.number),
  ).toEqual(['2.1']);
  expect(reportable(madeUp(), madeUp().owner.bodyId)).toEqual([]);
});

test('a report is published on the chosen linked requests too, and the preview names them', async () => {
  const api = new MadeUpDrafts();
  api.start(CONTENT);
  const sent = vi.fn<(body: unknown) => void>();
  vi.stubGlobal('fetch', (address: string, init: RequestInit = {}) => {
    if (address.endsWith('/publication')) sent(JSON.parse(String(init.body)));
    return api.fetch(address, init);
  });
  const onDone = vi.fn();
  const commitment = madeUp({ linkedCommitments: [linked('2.1'), linked('2.2')] });
  render(<WriteReport userId="p" original="fr" commitment={commitment} onDone={onDone} discarded={vi.fn()} />);
  const preview = within(await screen.findByRole('region', { name: texts.preview }));
  expect(preview.queryByText(record.alsoOn)).toBeNull();

  await userEvent.click(screen.getByRole('checkbox', { name: /2\.2/ }));
  expect(preview.getByRole('link', { name: madeUpReference('2.2').citation })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: texts.publish }));

  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(sent).toHaveBeenCalledWith({ alsoFor: ['test-1-2.2'] });
});

test('the draft keeps the choice, and a colleague’s other choice is shown until one is taken', async () => {
  const api = new MadeUpDrafts();
  const draft = api.start({ ...CONTENT, alsoFor: ['test-1-2.1'] });
  vi.stubGlobal('fetch', api.fetch);
  const commitment = madeUp({ linkedCommitments: [linked('2.1'), linked('2.2'), linked('2.3')] });
  render(<WriteReport userId="p" original="fr" commitment={commitment} onDone={vi.fn()} discarded={vi.fn()} />);
  expect(await screen.findByRole('checkbox', { name: /2\.1/ })).toBeChecked();

  api.change(draft, { alsoFor: ['test-1-2.1', 'test-1-2.3'] });
  await userEvent.click(screen.getByRole('checkbox', { name: /2\.2/ }));

  await userEvent.click(screen.getByRole('button', { name: texts.publish }));
  await screen.findByRole('link', { name: texts.toChoose(texts.fields.alsoFor) });
  const theirs = within(await screen.findByRole('group', { name: texts.theirsIn(texts.fields.alsoFor) }));
  expect(theirs.getByText(new RegExp(madeUpReference('2.3').citation.replace(/[()]/g, '\\$&')))).toBeVisible();
  await userEvent.click(theirs.getByRole('button', { name: texts.takeTheirs }));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByRole('checkbox', { name: /2\.2/ })).not.toBeChecked();
  expect(screen.getByRole('checkbox', { name: /2\.3/ })).toBeChecked();
});
