import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { eventKind } from '#texts/events';
import { record } from '#texts/record';
import { madeUp, madeUpReference } from '../../../tests/fixtures';
import type { Event } from '../../api/schema.gen';
import { date } from '../../i18n/format';
import { Timeline } from './Timeline';

const shownDates = () => screen.getAllByRole('listitem').map((item) => item.querySelector('time')?.dateTime);

const happened = (id: number, kind: Event['kind'], happenedAt: string): Event => ({
  eventId: `event-${id}`,
  happenedAt,
  kind,
  by: kind === 'reportPublished' ? { kind: 'body', body: madeUp().owner } : { kind: 'parliament' },
  commitment: madeUpReference(),
  factHref: `http://localhost/api/sequitur/v1/facts/fact-${id}`,
  factHash: '',
  hash: '',
});

test('the beginning of the follow-up is told where it is later than the adoption', () => {
  const since = (followedSinceOn?: string) =>
    render(<Timeline commitment={madeUp()} history={[]} followedSinceOn={followedSinceOn} />).container.textContent;
  expect(since('2026-01-15')).toContain(record.followed);
  expect(record.followed).toMatch(/aucun rapport n’a été demandé|werd geen verslag gevraagd/);
  expect(since(madeUp().adoptedOn)).not.toContain(record.followed);
  expect(since()).not.toContain(record.followed);
});

test('the beginning of the follow-up stays after a later report', () => {
  const reported = madeUp({ silentSince: '2026-02-01', lastReportedOn: '2026-02-01' });
  const history = [happened(1, 'reportPublished', '2026-02-01T10:00:00Z')];
  render(<Timeline commitment={reported} history={history} followedSinceOn="2026-01-15" />);
  expect(shownDates().slice(0, 3)).toEqual(['2026-01-01', '2026-01-15', '2026-02-01']);
});

test('events are sorted oldest first, including adoption, today and deadline', () => {
  const history = [
    happened(2, 'assessed', '2026-02-02T10:00:00Z'),
    happened(1, 'reportPublished', '2026-02-01T10:00:00Z'),
  ];
  render(<Timeline commitment={madeUp({ deadline: '2099-12-31' })} history={history} />);
  const dates = shownDates();
  expect(dates).toHaveLength(5);
  expect(dates).toEqual([...dates].sort());
  expect(dates[0]).toBe('2026-01-01');
  expect(dates.at(-1)).toBe('2099-12-31');
});

test('two facts of one day keep their order', () => {
  const history = [
    happened(2, 'assessed', '2026-02-01T10:05:00Z'),
    happened(1, 'reportPublished', '2026-02-01T10:00:00Z'),
  ];
  render(<Timeline commitment={madeUp()} history={history} />);
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
    eventKind.reportPublished,
    eventKind.assessed,
  ]);
});

test('a fact has its Brussels date, and links to its full entry', () => {
  render(<Timeline commitment={madeUp()} history={[happened(1, 'closed', '2026-06-30T22:30:00Z')]} />);
  expect(shownDates()).toContain('2026-07-01');
  expect(screen.getByRole('link', { name: eventKind.closed })).toHaveAttribute('href', '#fact-1');
});

test('without facts, the timeline starts at the adoption', () => {
  render(<Timeline commitment={madeUp()} history={[]} />);
  expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(record.adopted);
});

test('a past deadline is not called the current one', () => {
  render(<Timeline commitment={madeUp({ deadline: '2026-06-30', overdue: true, overdueDays: 149 })} history={[]} />);
  const due = screen.getAllByRole('listitem').find((item) => item.querySelector('time')?.dateTime === '2026-06-30');
  expect(due).toHaveTextContent(record.pastDue);
});

test('the days without a report are shown up to today, unless no report is expected any more', () => {
  const { container, rerender } = render(<Timeline commitment={madeUp({ silentDays: 549 })} history={[]} />);
  expect(container).toHaveTextContent('549');
  rerender(<Timeline commitment={madeUp({ silentDays: 549, closed: true })} history={[]} />);
  expect(container).not.toHaveTextContent('549');
});

test('an earlier deadline that passed keeps its day, beside the current one', () => {
  const passed = [{ deadline: '2026-03-31', replacedOn: '2026-05-02' }];
  render(<Timeline commitment={madeUp({ deadline: '2099-12-31' })} history={[]} passed={passed} />);
  expect(shownDates()).toContain('2026-03-31');
  expect(screen.getByText(record.passed('2026-05-02'), { exact: false })).toBeVisible();
});

test('a statement that Parliament published later has both days', () => {
  const later = { madeOn: '2024-03-01', by: { kind: 'parliament' } } as const;
  const history = [
    { ...happened(3, 'deadlineEntered', '2026-11-29T10:02:00Z'), ...later },
    { ...happened(2, 'responseEntered', '2026-11-29T10:01:00Z'), ...later },
    { ...happened(1, 'reportPublished', '2026-11-29T10:00:00Z'), ...later },
  ];
  render(<Timeline commitment={madeUp()} history={history} />);
  const day = date('2026-11-29');
  const shown = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(shown).toEqual(
    expect.arrayContaining(
      (['report', 'response', 'deadline'] as const).map((kind) =>
        expect.stringMatching(`^${day} .* \\(${record.madeOn[kind]('2024-03-01')}\\)`),
      ),
    ),
  );
  expect(shownDates()).not.toContain('2024-03-01');
});
