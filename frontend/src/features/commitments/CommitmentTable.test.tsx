import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { codes } from '#texts/codes';
import { commitments as texts } from '#texts/commitments';
import { madeUp } from '../../../tests/made-up';
import type { Commitment } from '../../api/schema.gen';
import { CommitmentTable } from './CommitmentTable';

/** As the test library reads a page: every space is a space. */
const plain = (text: string) => text.replace(/\s+/g, ' ');

/** The lines of the last cell, in their order. */
const calendarOf = (state: Partial<Commitment>) => {
  render(<CommitmentTable items={[madeUp(state)]} sort="number" />);
  return [...(screen.getAllByRole('cell').at(-1)?.children ?? [])].map((line) => plain(line.textContent ?? '').trim());
};

test('days late stand with the deadline, days without a report with the missing report', () => {
  const lines = calendarOf({ overdue: true, overdueDays: 149, deadline: '2026-06-30', stale: true, silentDays: 675 });
  expect(lines).toEqual(
    [codes.calendar.overdue, texts.late(149), texts.due('2026-06-30'), codes.calendar.stale, texts.silence(675)].map(
      plain,
    ),
  );
});

test('of a closed request the day of the last report is told, and no days are counted', () => {
  expect(calendarOf({ closed: true, silentDays: 675, lastReportedOn: '2025-01-20' })).toEqual(
    [codes.calendar.closed, texts.reported('2025-01-20')].map(plain),
  );
  document.body.replaceChildren();
  expect(calendarOf({ closed: true, silentDays: 675 })).toEqual([codes.calendar.closed]);
});

test('of a confirmed implementation no days without a report are counted', () => {
  const lines = calendarOf({ implementationStatus: 'implemented', assessment: 'confirmed', silentDays: 549 });
  expect(lines).toEqual([]);
});
