import { render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { eventKind, events as eventTexts } from '#texts/events';
import { publications as texts } from '#texts/publications';
import { madeUpReference } from '../../../tests/fixtures';
import type { Event } from '../../api/schema.gen';
import { date } from '../../i18n/format';
import { localized } from '../../i18n/localized';
import { language } from '../../language';
import { toCommitment } from '../../navigation/paths';
import { Publications } from './Publications';
import { monthName } from './query';

afterEach(() => vi.unstubAllGlobals());

const DISPUTED = { text: { fr: 'Contesté', nl: 'Betwist' }, code: 'disputed' };

const event = (id: string, happenedAt: string, rest: Partial<Event> = {}): Event => ({
  eventId: id,
  happenedAt,
  kind: 'assessed',
  by: { kind: 'parliament' },
  commitment: madeUpReference('2.4'),
  factHref: `http://localhost/api/sequitur/v1/assessments/${id}`,
  factHash: '',
  hash: '',
  ...rest,
});

/** Serves these events, and returns the addresses that are requested. */
function serve(items: Event[], total = items.length): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    if (address.includes('/bodies'))
      return Response.json({
        items: [{ bodyId: 'cocom', abbreviation: { fr: 'Cocom', nl: 'GGC' } }],
      });
    if (address.includes('/resolutions'))
      return Response.json({
        items: [{ resolutionId: 'test-1', documentNumber: 'TEST-1', session: '2025-2026', adoptedOn: '2025-12-12' }],
        total: 1,
      });
    return Response.json({ items, total, page: 1, pageSize: 50 });
  });
  return asked;
}

test('publications stand under their month with what they say, who published them and a link to the fact', async () => {
  serve([
    event('b', '2026-02-01T10:00:00+01:00', { outcome: DISPUTED }),
    event('a', '2026-01-31T23:30:00Z', { kind: 'questionAnswered' }),
    event('c', '2026-01-05T10:00:00+01:00', { kind: 'deadlineEntered', madeOn: '2024-03-01' }),
  ]);
  render(<Publications search="" />);
  // 23:30 UTC on 31 January is in February in Brussels.
  const february = await screen.findByRole('region', { name: monthName('2026-02') });
  const january = screen.getByRole('region', { name: monthName('2026-01') });
  const [disputed, answered] = within(february).getAllByRole('listitem');
  expect(disputed).toHaveTextContent(
    eventTexts.withOutcome(eventKind.assessed, localized(DISPUTED.text)).replace('\u00a0', ' '),
  );
  expect(disputed).toHaveTextContent(eventTexts.parliament);
  expect(within(disputed as HTMLElement).getByRole('link')).toHaveAttribute('href', `${toCommitment('test-1-2.4')}#b`);
  expect(answered).toHaveTextContent(eventKind.questionAnswered);
  expect(within(january).getByRole('listitem')).toHaveTextContent(texts.madeOn(date('2024-03-01'), date('2026-01-05')));
  expect(screen.getByRole('status')).toHaveTextContent(texts.results(3).replace('\u00a0', ' '));
});

test('a choice of filters is in the address, and keeps the chosen day', async () => {
  serve([]);
  history.replaceState({}, '', '/');
  render(<Publications search="?asOf=2026-02-01&page=3" />);
  const month = await screen.findByLabelText(texts.filters.month);
  await within(month).findByRole('option', { name: monthName('2026-01') });
  await userEvent.selectOptions(month, '2026-01');
  await userEvent.selectOptions(screen.getByLabelText(texts.filters.owner), 'cocom');
  await userEvent.click(screen.getByRole('button', { name: texts.show }));
  expect(location.pathname).toBe(language === 'fr' ? '/fr/publications' : '/nl/publicaties');
  expect(Object.fromEntries(new URLSearchParams(location.search))).toEqual({
    asOf: '2026-02-01',
    month: '2026-01',
    owner: 'cocom',
  });
});

test('a first day in the address is said, and stays until a month is chosen', async () => {
  serve([]);
  render(<Publications search="?since=2026-01-05" />);
  expect(screen.getByText(texts.since(date('2026-01-05')))).toBeVisible();
  const month = screen.getByLabelText(texts.filters.month);
  await within(month).findByRole('option', { name: monthName('2026-01') });
  await userEvent.selectOptions(screen.getByLabelText(texts.filters.kind), 'assessed');
  await userEvent.click(screen.getByRole('button', { name: texts.show }));
  expect(location.search).toBe('?since=2026-01-05&kind=assessed');
  await userEvent.selectOptions(month, '2026-01');
  await userEvent.click(screen.getByRole('button', { name: texts.show }));
  expect(location.search).toBe('?month=2026-01&kind=assessed');
});

test('without results it says whether filters are the reason, and the feed has the same filters', async () => {
  const asked = serve([]);
  const { unmount } = render(<Publications search="?owner=cocom" />);
  await screen.findByText(texts.noneFound, { exact: false });
  expect(screen.getByRole('link', { name: texts.withoutFilters })).toBeVisible();
  expect(asked.some((address) => address.includes('/changes?') && address.includes('owner=cocom'))).toBe(true);
  const feed = document.querySelector<HTMLAnchorElement>('a[type="application/atom+xml"]');
  expect(feed?.getAttribute('href')).toMatch(new RegExp(`/feeds/${language}\\?owner=cocom$`));

  unmount();
  render(<Publications search="" />);
  expect(await screen.findByText(texts.none)).toBeVisible();
  expect(screen.queryByText(texts.withoutFilters)).toBeNull();
});

test('a month that does not exist is named, and leads back to all publications', async () => {
  const asked = serve([]);
  render(<Publications search="?month=2026-13&owner=cocom&asOf=2026-02-01" />);
  expect(screen.getByRole('alert')).toHaveTextContent(texts.unknownMonth('2026-13').replaceAll('\u00a0', ' '));
  const back = within(screen.getByRole('alert')).getByRole('link', { name: texts.withoutFilters });
  expect(back.getAttribute('href')).toMatch(/\/publica[a-z]+\?asOf=2026-02-01$/);
  expect(asked.some((address) => address.includes('/changes'))).toBe(false);
});

test('feed readers find the feed with the same filters in the head, and the page says which days it has', async () => {
  serve([event('a', '2026-01-31T10:00:00Z')]);
  const inHead = () => document.head.querySelector('link[type="application/atom+xml"]')?.getAttribute('href');
  const { unmount } = render(<Publications search="?owner=cocom&since=2026-01-05" />);
  expect(await screen.findByText(texts.feedNote)).toBeVisible();
  await waitFor(() =>
    expect(inHead()).toMatch(new RegExp(`^http.*/feeds/${language}\\?owner=cocom&since=2026-01-05$`)),
  );
  unmount();
  await waitFor(() => expect(inHead()).toBeUndefined());
  render(<Publications search="?month=2026-01" />);
  expect(await screen.findByText(texts.feedOfAllDays)).toBeVisible();
  expect(inHead()).toBeUndefined();
});

test('more than a page has links to the others, which keep the filters', async () => {
  serve([event('a', '2026-01-31T10:00:00Z')], 120);
  render(<Publications search="?kind=assessed" />);
  const next = await screen.findByRole('link', { name: /→/ });
  expect(next.getAttribute('href')).toMatch(/\?kind=assessed&page=2$/);
});
