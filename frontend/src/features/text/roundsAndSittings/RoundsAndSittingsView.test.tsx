import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { common } from '#texts/common';
import { followUp } from '#texts/followUp';
import { publishedRounds } from '#texts/publishedRounds';
import { roundsAndSittings as texts } from '#texts/roundsAndSittings';
import { madeUp, madeUpReference } from '../../../../tests/fixtures';
import type { ReportingRound, Sitting } from '../../../api/schema.gen';
import { clearResponseCache } from '../../../api/useQuery';
import { localized } from '../../../i18n/localized';
import { href } from '../../../navigation/paths';
import { describeAddress } from '../../../ui/head';
import RoundsAndSittingsView from './RoundsAndSittingsView';

const round: ReportingRound = {
  reportingRoundId: 'r-1',
  href: 'http://localhost/',
  participationHref: 'http://localhost/',
  commitmentsHref: 'http://localhost/',
  title: { fr: 'Semestre', nl: 'Semestre' },
  letter: { fr: 'Chers organismes', nl: 'Chers organismes' },
  from: '2027-01-01',
  to: '2027-06-30',
  dueOn: '2027-06-15',
  earlierDueDates: [{ dueOn: '2027-06-01', replacedOn: '2027-05-20' }],
  resolutions: [],
  bodies: [],
  openedAt: '2027-01-01T10:00:00+01:00',
  savedAt: '2027-01-01T10:00:00+01:00',
};
const sitting: Sitting = {
  sittingId: 's-1',
  href: 'http://localhost/',
  committee: { fr: 'Santé', nl: 'Santé' },
  heldOn: '2033-01-12',
  announced: true,
  commitments: [madeUpReference()],
  savedAt: '2026-11-27T10:00:00+01:00',
};
const progress = { body: madeUp().owner, totalCommitments: 2, reportedCommitments: 1, finished: false };
const earlier = { fr: 'Bureau', nl: 'Bureau' };
const earlierByName = { ...progress, body: { ...progress.body, bodyId: 'z', name: earlier }, reportedCommitments: 2 };

let known: Record<string, unknown>;

beforeEach(() => {
  known = {
    '/reportingRounds/r-1': round,
    '/reportingRounds/r-1/participation': { items: [progress, earlierByName] },
    '/sittings/s-1': sitting,
    '/reportingRounds?page=1': { items: [round], next: 'http://localhost/' },
    '/reportingRounds?page=2': { items: [{ ...round, reportingRoundId: 'r-2', title: { fr: 'Avant', nl: 'Avant' } }] },
    '/sittings?page=1': { items: [] },
  };
  vi.stubGlobal('fetch', async (address: string) => {
    const value = known[address.replace(/^.*\/v1/, '')];
    return value ? Response.json(value) : Response.json({ type: 'x', status: 404, detail: 'x' }, { status: 404 });
  });
});

afterEach(() => {
  cleanup();
  clearResponseCache();
});

const show = (query: string) => render(<RoundsAndSittingsView query={new URLSearchParams(query)} />);
const reports = () => screen.getAllByRole('link', { name: /PDF/i }).map((link) => link.getAttribute('href'));

test('a round has its days, its letter, which bodies have reported, and its report in each language', async () => {
  show('round=r-1');
  expect(await screen.findByRole('heading', { level: 1, name: 'Semestre' })).toBeVisible();
  expect(screen.getByText('Chers organismes')).toBeVisible();
  expect(screen.getByText(publishedRounds.due('2027-06-15').replace('\u00a0', ' '))).toBeVisible();
  expect(screen.getByText(publishedRounds.replaced('2027-05-20'))).toBeVisible();
  expect(await screen.findByText(publishedRounds.reported(1, 2).replace('\u00a0', ' '))).toBeVisible();
  const bodies = within(screen.getByRole('region', { name: publishedRounds.participation })).getAllByRole('heading', {
    level: 3,
  });
  expect(bodies.map((heading) => heading.textContent)).toEqual(['Bureau', localized(progress.body.name)]);
  expect(reports()).toEqual(
    ['fr', 'nl', 'both'].map((lang) => `/api/sequitur/v1/reports/followUp?round=r-1&lang=${lang}&format=pdf`),
  );
});

test('a report on more requests than the API prints is not offered, and the page says so', async () => {
  known['/reports/followUp/extent?round=r-1'] = { self: 'http://x', totalCommitments: 101, maxCommitments: 100 };
  show('round=r-1');
  const plain = (text: string) => text.replace(/\s/g, ' ');
  expect(await screen.findByText((text) => plain(text) === plain(followUp.tooMany(101, 100)))).toBeVisible();
  expect(screen.queryByRole('link', { name: /PDF/i })).toBeNull();
});

test('a sitting has its committee and day, its agenda, and its file', async () => {
  show('sitting=s-1');
  expect(await screen.findByRole('heading', { level: 1, name: /^Santé, 12 jan/ })).toBeVisible();
  const agenda = within(screen.getByRole('region', { name: texts.agenda }));
  expect(agenda.getByRole('link').getAttribute('href')).toMatch(/\/(demandes|verzoeken)\/test-1-1\.1$/);
  expect(reports()[0]).toContain('sitting=s-1');
});

test('rounds and sittings are listed by page, each with its address', async () => {
  show('activities');
  const rounds = within(await screen.findByRole('region', { name: publishedRounds.title }));
  expect((await rounds.findByRole('link', { name: 'Semestre' })).getAttribute('href')).toMatch(/\?round=r-1$/);
  fireEvent.click(rounds.getByRole('button', { name: texts.more }));
  expect(await rounds.findByRole('link', { name: 'Avant' })).toBeVisible();
  expect(rounds.queryByRole('button', { name: texts.more })).toBeNull();
  expect(await screen.findByText(texts.noSittings)).toBeVisible();
});

test('a round that was not opened is not found', async () => {
  show('round=r-9');
  expect(await screen.findByRole('heading', { level: 1, name: common.missing })).toBeVisible();
});

test('the canonical address names the round, the sitting or the list, and that of another page has no query', () => {
  const before = location.href;
  const goTo = (page: 'resolutions' | 'commitments', query: string) => {
    history.replaceState(null, '', href({ page }, query));
    describeAddress({ page }, location.search);
  };
  const canonical = () => document.head.querySelector('link[rel=canonical]')?.getAttribute('href');
  goTo('resolutions', 'round=r-1');
  const { rerender } = show('round=r-1');
  expect(canonical()).toBe(location.origin + href({ page: 'resolutions' }, 'round=r-1'));
  goTo('resolutions', 'activities');
  rerender(<RoundsAndSittingsView query={new URLSearchParams('activities')} />);
  expect(canonical()).toBe(location.origin + href({ page: 'resolutions' }, 'activities'));
  goTo('commitments', 'status=late');
  expect(canonical()).toBe(location.origin + href({ page: 'commitments' }));
  history.replaceState(null, '', before);
});
