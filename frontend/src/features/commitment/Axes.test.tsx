import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { codes } from '#texts/codes';
import { commitment as texts } from '#texts/commitment';
import { definitions } from '#texts/definitions';
import { findings } from '#texts/findings';
import { madeUp } from '../../../tests/made-up';
import { OUTCOMES, RESPONSES, STATUSES } from '../../ui/codes';
import { Axes } from './Axes';

/** As the test library reads a page: every space is a space. */
const plain = (text: string) => text.replace(/\s+/g, ' ');

test.each(RESPONSES)('the Government’s answer %s is said and explained', (governmentResponse) => {
  render(<Axes commitment={madeUp({ governmentResponse })} />);
  expect(screen.getByText(codes.governmentResponse[governmentResponse])).toBeVisible();
  expect(screen.getByText(plain(definitions.governmentResponse[governmentResponse]))).toBeVisible();
});

test.each(STATUSES)('the owner’s status %s is said and explained', (implementationStatus) => {
  render(<Axes commitment={madeUp({ implementationStatus })} />);
  expect(screen.getByText(codes.implementationStatus[implementationStatus])).toBeVisible();
  expect(screen.getByText(plain(definitions.implementationStatus[implementationStatus]))).toBeVisible();
});

test.each(OUTCOMES)('Parliament’s finding %s is said and explained', (assessment) => {
  render(<Axes commitment={madeUp({ assessment })} />);
  expect(screen.getByText(codes.assessment[assessment])).toBeVisible();
  expect(screen.getByText(plain(definitions.assessment[assessment]))).toBeVisible();
});

test.each(['overdue', 'dueSoon', 'stale', 'closed'] as const)('the calendar’s %s is said and explained', (code) => {
  render(<Axes commitment={madeUp({ [code]: true })} />);
  expect(screen.getByText(codes.calendar[code])).toBeVisible();
  expect(screen.getByText(plain(definitions.calendar[code]))).toBeVisible();
});

test('a disagreement is said in so many words, an agreement is not made one', () => {
  render(<Axes commitment={madeUp({ implementationStatus: 'implemented', assessment: 'disputed' })} />);
  expect(screen.getByText(plain(texts.disagreement))).toBeVisible();
});

test('where Parliament confirms, nothing speaks of disagreement', () => {
  render(<Axes commitment={madeUp({ implementationStatus: 'implemented', assessment: 'confirmed' })} />);
  expect(screen.queryByText(plain(texts.disagreement))).toBeNull();
});

test('silence since the adoption is told from silence since a report', () => {
  const { container, rerender } = render(<Axes commitment={madeUp()} />);
  expect(container).toHaveTextContent(plain(texts.neverReported(10, '2026-01-01')));
  rerender(<Axes commitment={madeUp({ lastReportedOn: '2026-01-01', implementationStatus: 'inProgress' })} />);
  expect(container).toHaveTextContent(plain(texts.silentSince(10, '2026-01-01')));
});

test('a deadline is shown with its date', () => {
  const { container } = render(<Axes commitment={madeUp({ deadline: '2026-03-31', overdue: true })} />);
  expect(container).toHaveTextContent(plain(texts.dueOn('2026-03-31')));
});

test('where the deadline is past, it says by how many days', () => {
  const { container } = render(
    <Axes commitment={madeUp({ deadline: '2026-06-30', overdue: true, overdueDays: 149 })} />,
  );
  expect(container).toHaveTextContent(plain(texts.lateSince(149, '2026-06-30')));
});

test('a closed request has no deadline, and no days without a report are counted', () => {
  const { container } = render(
    <Axes commitment={madeUp({ closed: true, closedOn: '2026-05-01', closureReason: 'overtaken', silentDays: 549 })} />,
  );
  expect(container).not.toHaveTextContent(plain(texts.noDeadline));
  expect(container).not.toHaveTextContent('549');
  expect(container).toHaveTextContent(plain(texts.nothingAwaited));
});

test('no days without a report are counted where Parliament confirmed the implementation', () => {
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

test('a dispute of an earlier report names it, and does not cover what is reported now', async () => {
  const { container } = render(<Axes commitment={madeUp({ ...disputedBefore, assessmentPending: true })} />);
  const about = findings.ofReport('2025-03-11', codes.implementationStatus.implemented);
  const said = findings.disputed(about, findings.newReport('2026-09-22'));
  expect(await screen.findByText(plain(said))).toBeVisible();
  expect(screen.queryByText(plain(texts.disagreement))).toBeNull();
  const contested = [...container.querySelectorAll('.contested h3')].map((heading) => heading.textContent);
  expect(contested).toEqual([expect.stringContaining(texts.axisAssessed)]);
});

test('a dispute of the latest report covers it, and names it', () => {
  const latest = { ...disputedBefore, implementationStatus: 'implemented', lastReportedOn: '2025-03-11' } as const;
  const { container } = render(<Axes commitment={madeUp({ ...latest, assessmentPending: false })} />);
  expect(container.querySelectorAll('.contested')).toHaveLength(2);
  expect(container).toHaveTextContent(
    plain(texts.assessedReport('2025-03-11', codes.implementationStatus.implemented)),
  );
});

test('a report that is not assessed is named, and nothing says that none was published', () => {
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
