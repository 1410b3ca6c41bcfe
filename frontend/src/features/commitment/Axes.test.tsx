import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { axes as texts } from '#texts/axes';
import { codes } from '#texts/codes';
import { definitions } from '#texts/definitions';
import { findings } from '#texts/findings';
import { madeUp } from '../../../tests/fixtures';
import { OUTCOMES, RESPONSES, STATUSES } from '../../ui/codes';
import { Axes } from './Axes';

/** Normalizes white space, as Testing Library does. */
const plain = (text: string) => text.replace(/\s+/g, ' ');

test.each(RESPONSES)('the Government’s response %s is shown and defined', (governmentResponse) => {
  render(<Axes commitment={madeUp({ governmentResponse })} />);
  expect(screen.getByText(codes.governmentResponse[governmentResponse])).toBeVisible();
  expect(screen.getByText(plain(definitions.governmentResponse[governmentResponse]))).toBeVisible();
});

test.each(STATUSES)('the reported status %s is shown and defined', (implementationStatus) => {
  render(<Axes commitment={madeUp({ implementationStatus })} />);
  expect(screen.getByText(codes.implementationStatus[implementationStatus])).toBeVisible();
  expect(screen.getByText(plain(definitions.implementationStatus[implementationStatus]))).toBeVisible();
});

test.each(OUTCOMES)('the assessment %s is shown and defined', (assessment) => {
  render(<Axes commitment={madeUp({ assessment })} />);
  expect(screen.getByText(codes.assessment[assessment])).toBeVisible();
  expect(screen.getByText(plain(definitions.assessment[assessment]))).toBeVisible();
});

test.each(['overdue', 'dueSoon', 'stale', 'closed'] as const)('the timeliness %s is shown and defined', (code) => {
  render(<Axes commitment={madeUp({ [code]: true })} />);
  expect(screen.getByText(codes.timeliness[code])).toBeVisible();
  expect(screen.getByText(plain(definitions.timeliness[code]))).toBeVisible();
});

test('on the day of the handover, none of the days without a report are those of the new owner', () => {
  const handedOver = { silentDays: 700, silentDaysSinceHandover: 0, handedOverOn: '2026-11-27' };
  const { container } = render(<Axes commitment={madeUp(handedOver)} />);
  expect(plain(container.textContent ?? '')).toContain(plain(texts.sinceHandover(0, '2026-11-27')));
});

test('a dispute is stated explicitly; an agreement is not', () => {
  render(<Axes commitment={madeUp({ implementationStatus: 'implemented', assessment: 'disputed' })} />);
  expect(screen.getByText(plain(texts.disagreement))).toBeVisible();
});

test('a confirmed report shows no sign of a dispute', () => {
  render(<Axes commitment={madeUp({ implementationStatus: 'implemented', assessment: 'confirmed' })} />);
  expect(screen.queryByText(plain(texts.disagreement))).toBeNull();
});

test('days since the adoption and days since the last report are worded differently', () => {
  const { container, rerender } = render(<Axes commitment={madeUp()} />);
  expect(container).toHaveTextContent(plain(texts.neverReported(10, '2026-01-01')));
  rerender(<Axes commitment={madeUp({ lastReportedOn: '2026-01-01', implementationStatus: 'inProgress' })} />);
  expect(container).toHaveTextContent(plain(texts.silentSince(10, '2026-01-01')));
});

test('a deadline is shown with its date', () => {
  const { container } = render(<Axes commitment={madeUp({ deadline: '2026-03-31', overdue: true })} />);
  expect(container).toHaveTextContent(plain(texts.due('2026-03-31')));
});

test('a past deadline shows the number of days', () => {
  const { container } = render(
    <Axes commitment={madeUp({ deadline: '2026-06-30', overdue: true, overdueDays: 149 })} />,
  );
  expect(container).toHaveTextContent(plain(texts.due('2026-06-30', undefined, 149)));
});

test('a closed request shows neither deadline nor days without a report', () => {
  const { container } = render(
    <Axes commitment={madeUp({ closed: true, closedOn: '2026-05-01', closureReason: 'overtaken', silentDays: 549 })} />,
  );
  expect(container).not.toHaveTextContent(plain(texts.noDeadline));
  expect(container).not.toHaveTextContent('549');
  expect(container).toHaveTextContent(plain(texts.nothingAwaited));
});

test('a confirmed implementation shows no days without a report', () => {
  const { container } = render(
    <Axes
      commitment={madeUp({
        implementationStatus: 'implemented',
        assessment: 'confirmed',
        lastReportedOn: '2026-01-01',
        silentDays: 549,
      })}
    />,
  );
  expect(container).not.toHaveTextContent('549');
});

const disputedBefore = {
  implementationStatus: 'partlyImplemented',
  lastReportedOn: '2026-09-22',
  assessment: 'disputed',
  assessedOn: '2025-04-02',
  assessedReport: {
    progressReportId: 'made-up',
    href: 'http://localhost/',
    reportedOn: '2025-03-11',
    implementationStatus: 'implemented',
  },
} as const;

test('a dispute of an earlier report names it, and does not apply to the latest report', async () => {
  const { container } = render(<Axes commitment={madeUp({ ...disputedBefore, assessmentPending: true })} />);
  const about = findings.ofReport('2025-03-11', codes.implementationStatus.implemented);
  const note = findings.disputed(about, findings.newReport('2026-09-22'));
  expect(await screen.findByText(plain(note))).toBeVisible();
  expect(screen.queryByText(plain(texts.disagreement))).toBeNull();
  const contested = [...container.querySelectorAll('.contested h3')].map((heading) => heading.textContent);
  expect(contested).toEqual([expect.stringContaining(texts.axisAssessed)]);
});

test('a dispute of the latest report applies to it, and names it', () => {
  const latest = { ...disputedBefore, implementationStatus: 'implemented', lastReportedOn: '2025-03-11' } as const;
  const { container } = render(<Axes commitment={madeUp({ ...latest, assessmentPending: false })} />);
  expect(container.querySelectorAll('.contested')).toHaveLength(2);
  expect(container).toHaveTextContent(
    plain(texts.assessedReport('2025-03-11', codes.implementationStatus.implemented)),
  );
});

test('an unassessed report is named, and the page does not state that none was published', () => {
  const { container } = render(
    <Axes
      commitment={madeUp({
        governmentResponse: 'accepted',
        respondedOn: '2024-01-15',
        implementationStatus: 'inProgress',
        lastReportedOn: '2026-09-22',
        assessmentPending: true,
      })}
    />,
  );
  expect(container).toHaveTextContent(plain(texts.reportPending('2026-09-22')));
  expect(container).not.toHaveTextContent(plain(texts.noDate));
});

test('a response and a deadline that Parliament entered later name the day of their entry', () => {
  const entered = { responseEnteredOn: '2026-11-28', deadlineEnteredOn: '2026-11-27' };
  render(
    <Axes
      commitment={madeUp({
        governmentResponse: 'accepted',
        respondedOn: '2024-01-15',
        deadline: '2030-01-01',
        ...entered,
      })}
    />,
  );
  expect(screen.getByText(plain(texts.respondedOn('2024-01-15', '2026-11-28')))).toBeVisible();
  expect(screen.getByText(/(encodage|ingevoerd) .*27/)).toHaveTextContent(plain(texts.due('2030-01-01', '2026-11-27')));
});
