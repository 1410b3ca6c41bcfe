import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { codes } from '#texts/codes';
import { commitments as texts } from '#texts/commitments';
import { findings } from '#texts/findings';
import { madeUp } from '../../../tests/fixtures';
import type { Commitment } from '../../api/schema.gen';
import { localized } from '../../i18n/localized';
import { CommitmentTable } from './CommitmentTable';

/** Normalizes white space, as Testing Library does. */
const plain = (text: string) => text.replace(/\s+/g, ' ');

/** The lines of the last cell, in order. */
const timelinessOf = (state: Partial<Commitment>) => {
  render(<CommitmentTable items={[madeUp(state)]} sort="number" />);
  return [...(screen.getAllByRole('cell').at(-1)?.children ?? [])].map((line) => plain(line.textContent ?? '').trim());
};

test('days late are shown with the deadline, days without a report with the missing report', () => {
  const lines = timelinessOf({ overdue: true, overdueDays: 149, deadline: '2026-06-30', stale: true, silentDays: 675 });
  expect(lines).toEqual(
    [
      codes.timeliness.overdue,
      texts.late(149),
      texts.due('2026-06-30'),
      codes.timeliness.stale,
      texts.silence(675),
    ].map(plain),
  );
});

test('of the days without a report, those since a handover are named', () => {
  const lines = timelinessOf({ stale: true, silentDays: 675, silentDaysSinceHandover: 12 });
  expect(lines).toContain(plain(texts.silence(675, 12)));
  expect(texts.silence(675, 12)).toMatch(/ 12 .*(transfert|overdracht)/);
});

test('on the day of a handover, none of the days without a report are those of the new owner', () => {
  expect(texts.silence(675, 0)).toMatch(/ 0 .*(transfert|overdracht)/);
});

test('a closed request shows the date of the last report, and no number of days', () => {
  expect(timelinessOf({ closed: true, silentDays: 675, lastReportedOn: '2025-01-20' })).toEqual(
    [codes.timeliness.closed, texts.reported('2025-01-20')].map(plain),
  );
  document.body.replaceChildren();
  expect(timelinessOf({ closed: true, silentDays: 675 })).toEqual([codes.timeliness.closed]);
});

test('a confirmed implementation shows no days without a report', () => {
  const lastReportedOn = '2025-05-26';
  const done = {
    implementationStatus: 'implemented',
    assessment: 'confirmed',
    lastReportedOn,
    silentDays: 549,
  } as const;
  expect(timelinessOf(done)).toEqual([plain(texts.reported(lastReportedOn))]);
});

test('a dispute of an earlier report is shown with that report, and the later one as not assessed', async () => {
  const assessedReport = {
    progressReportId: 'made-up',
    href: 'http://localhost/',
    reportedOn: '2025-03-11',
    implementationStatus: 'implemented',
  } as const;
  const item = madeUp({
    implementationStatus: 'partlyImplemented',
    lastReportedOn: '2026-09-22',
    assessment: 'disputed',
    assessedReport,
    assessmentPending: true,
  });
  render(<CommitmentTable items={[item]} sort="number" />);
  const cell = screen.getAllByRole('cell').at(-2);
  expect(cell).toHaveTextContent(codes.assessment.disputed);
  await screen.findByText(plain(findings.newReport('2026-09-22')));
  expect(cell).toHaveTextContent(plain(findings.ofReport('2025-03-11', codes.implementationStatus.implemented)));
  expect(cell).toHaveTextContent(plain(findings.newReport('2026-09-22')));
});

test('a row names its resolution only where requests of several are listed', () => {
  const item = madeUp({});
  const { resolution } = item;
  const named = () => document.body.textContent?.includes(localized(resolution.title));
  render(<CommitmentTable items={[item]} sort="number" />);
  expect(named()).toBe(false);
  document.body.replaceChildren();
  render(<CommitmentTable items={[item]} sort="number" severalResolutions />);
  expect(named()).toBe(true);
  expect(screen.getAllByRole('cell')[0]?.textContent).toContain(resolution.documentNumber);
});
