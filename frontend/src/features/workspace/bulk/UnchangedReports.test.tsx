import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { actions } from '#texts/actions';
import { bulk as texts } from '#texts/bulk';
import { findingInForce } from '#texts/findingInForce';
import { secondPerson } from '#texts/secondPerson';
import { workspace } from '#texts/workspace';
import { problem } from '../../../../tests/apiFixtures';
import { MadeUpDrafts } from '../../../../tests/draftFixtures';
import { madeUp, madeUpReference } from '../../../../tests/fixtures';
import { localized } from '../../../i18n/localized';
import { reportContentOf } from '../report/draftValues';
import { UnchangedPublication } from '../report/unchangedPublication';
import { type Candidate, UnchangedReports } from './UnchangedReports';

vi.mock(import('../session/session'), async (original) => ({
  ...(await original()),
  accessToken: async () => 'token',
}));
afterEach(cleanup);

let apis: Record<string, MadeUpDrafts>;
const onDone = vi.fn();
const reread = vi.fn(async () => undefined);

/** One fake API for each request, chosen by the ids in the address. */
beforeEach(() => {
  apis = {};
  onDone.mockReset();
  reread.mockClear();
  vi.stubGlobal('fetch', (address: string, init?: RequestInit) => {
    const api = Object.entries(apis).find(
      ([id, { reports }]) => address.includes(id) || reports.some((one) => address.includes(one.progressReportId)),
    );
    return api?.[1].fetch(address, init);
  });
});

function candidate(number: string, changed: Partial<Candidate> = {}): Candidate {
  const api = new MadeUpDrafts();
  const last = api.start({ implementationStatus: 'inProgress', narrative: { fr: 'Avant.', nl: 'Voor.' } });
  api.change(last, { state: 'published', originalLanguage: 'fr', publishedAt: '2026-11-01T10:00:00Z' });
  const commitment = { ...madeUp(), ...madeUpReference(number) };
  apis[commitment.commitmentId] = api;
  return { commitment, reports: [last], drafts: [], hasOpenQuestion: false, ...changed };
}

const show = (candidates: Candidate[], secondPersonBodies: string[] = []) =>
  render(
    <UnchangedReports
      candidates={candidates}
      bodyOn={({ owner }) => owner}
      {...{ secondPersonBodies, reread, onDone }}
    />,
  );
const publish = (count: number) => userEvent.click(screen.getByRole('button', { name: texts.unchanged.submit(count) }));
const plain = (text: string) => text.replace(/\s+/g, ' ');
const published = (id: string) => apis[id]?.reports.filter(({ state }) => state === 'published').length;

test('one action publishes a report on each chosen request', async () => {
  show([candidate('1.1'), candidate('1.2')]);
  await publish(2);
  await waitFor(() => expect(onDone).toHaveBeenCalledExactlyOnceWith(2, 0));
  expect([published('test-1-1.1'), published('test-1-1.2')]).toEqual([2, 2]);
});

test('a request without a report is left out with the reason, and an unticked one is not published on', async () => {
  show([candidate('1.1'), candidate('1.2', { reports: [] }), candidate('1.3')]);
  expect(screen.getByText(texts.noReport, { exact: false })).toBeVisible();
  await userEvent.click(screen.getByRole('checkbox', { name: /1\.3/ }));
  await publish(1);
  await waitFor(() => expect(onDone).toHaveBeenCalledExactlyOnceWith(1, 0));
  expect([published('test-1-1.1'), published('test-1-1.3')]).toEqual([2, 1]);
});

test('a refusal names the request and its reason, and a repetition publishes only what is missing', async () => {
  show([candidate('1.1'), candidate('1.2')]);
  if (apis['test-1-1.1']) apis['test-1-1.1'].next['PUT publication'] = problem(409, 'x:y', 'Un autre rapport.');
  await publish(2);
  await waitFor(() => expect(screen.getByRole('alert', { name: workspace.errors(1) })).toHaveFocus());
  expect(screen.getByText(/Un autre rapport\.$/, { selector: 'li .error' })).toBeVisible();
  expect(screen.getByText(texts.published)).toBeVisible();
  expect(reread).toHaveBeenCalledExactlyOnceWith('test-1-1.1');
  await publish(1);
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect([published('test-1-1.1'), published('test-1-1.2')]).toEqual([2, 2]);
});

test('a lost connection stops the rest, and a repetition publishes each once', async () => {
  show([candidate('1.1'), candidate('1.2')]);
  if (apis['test-1-1.1']) apis['test-1-1.1'].next['POST progressReports'] = 'lost';
  await publish(2);
  await screen.findByText(texts.notTried, { exact: false });
  await publish(2);
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(reread).not.toHaveBeenCalled();
  expect([apis['test-1-1.1']?.reports.length, apis['test-1-1.2']?.reports.length]).toEqual([2, 2]);
});

test('a dispute, an open question and a draft are mentioned', () => {
  const [draft] = candidate('1.2').reports;
  const one = candidate('1.1', { drafts: draft ? [draft] : [], hasOpenQuestion: true });
  show([{ ...one, commitment: { ...one.commitment, assessment: 'disputed' } }]);
  for (const warning of [findingInForce.disputed, actions.unchanged.openQuestion, texts.unchanged.hasDraft])
    expect(screen.getByText(warning)).toBeVisible();
});

test('of a body that publishes with two people, what a colleague proposed is published, and the rest is proposed', async () => {
  const proposed = candidate('1.1');
  const api = apis['test-1-1.1'];
  const [last] = proposed.reports;
  if (!api || !last) throw new Error('no report');
  const { words } = new UnchangedPublication('test-1-1.1', last);
  const draft = api.start(reportContentOf(words));
  api.change(draft, { savedByCaller: false });
  const { owner } = proposed.commitment;
  const body = localized(owner.abbreviation);
  show([{ ...proposed, drafts: [draft] }, candidate('1.2')], [owner.bodyId]);
  expect(screen.getByText(plain(secondPerson.unchanged.ofColleague(body)))).toBeVisible();
  expect(screen.getByText(plain(secondPerson.unchanged.none(body)))).toBeVisible();
  expect(screen.queryByText(texts.unchanged.hasDraft)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: secondPerson.bulk.submit(2) }));
  await waitFor(() => expect(onDone).toHaveBeenCalledExactlyOnceWith(1, 1));
  expect(api.publications).toEqual([{ unchangedFrom: last.progressReportId }]);
  expect([published('test-1-1.1'), published('test-1-1.2')]).toEqual([2, 1]);
  expect(screen.getByText(secondPerson.proposed)).toBeVisible();
  expect(apis['test-1-1.2']?.reports.map(({ state }) => state)).toEqual(['draft', 'published']);
});

test('what the user has proposed before is not proposed twice', async () => {
  const one = candidate('1.1');
  const api = apis['test-1-1.1'];
  const [last] = one.reports;
  if (!api || !last) throw new Error('no report');
  api.change(api.start(reportContentOf(new UnchangedPublication('test-1-1.1', last).words)), { savedByCaller: true });
  show([one], [one.commitment.owner.bodyId]);
  await userEvent.click(screen.getByRole('button', { name: secondPerson.bulk.submit(1) }));
  await waitFor(() => expect(onDone).toHaveBeenCalledExactlyOnceWith(0, 1));
  expect(api.reports).toHaveLength(2);
  expect(published('test-1-1.1')).toBe(1);
});
