import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { record } from '#texts/record';
import { madeUp } from '../../../tests/fixtures';
import type { Assessment, EvidenceItem, ProgressReport } from '../../api/schema.gen';
import { Report } from './Report';

const report = {
  progressReportId: 'second',
  href: '',
  commitment: madeUp(),
  body: madeUp().owner,
  state: 'published',
  implementationStatus: 'implemented',
  evidenceItems: [],
  publishedAt: '2026-09-22T10:00:00Z',
} as unknown as ProgressReport;

test('a report that nothing has changed leads to the report that has evidence and assessment', () => {
  const unchangedFrom = { progressReportId: 'first', href: '', body: report.body, publishedAt: '2026-03-11T10:00:00Z' };
  render(<Report report={{ ...report, unchangedFrom }} latest found={[]} />);
  const link = screen.getByRole('link');
  expect(link.getAttribute('href')).toBe('#first');
  expect(link.parentElement?.textContent).toContain(record.relations.unchangedFrom);
  expect(screen.queryByText(record.noEvidence)).toBeNull();
  expect(screen.queryByText(record.notYetAssessed)).toBeNull();
});

test('a report that adds evidence and the report to which it adds it lead to each other', () => {
  const unchangedFrom = { progressReportId: 'first', href: '', body: report.body, publishedAt: '2026-03-11T10:00:00Z' };
  const item = { evidenceItemId: 'e', type: 'report', hash: '' } as unknown as EvidenceItem;
  const added = { ...report, unchangedFrom, evidenceItems: [item] };
  const { unmount } = render(<Report report={added} latest found={[]} />);
  expect(screen.getByRole('link').getAttribute('href')).toBe('#first');
  expect(screen.getByText(new RegExp(record.relations.addsEvidenceTo.trim().slice(0, 20)))).toBeVisible();
  unmount();

  render(<Report report={{ ...report, progressReportId: 'first' }} latest={false} found={[]} additions={[added]} />);
  const link = screen.getByRole('link');
  expect(link.getAttribute('href')).toBe('#second');
  expect(link.parentElement?.textContent).toContain(record.relations.evidenceAddedBy);
  expect(screen.queryByText(record.noEvidence)).toBeNull();
});

test('reports of one day that refer to each other are told apart by their times in Brussels', () => {
  const corrects = { progressReportId: 'first', href: '', body: report.body, publishedAt: '2026-09-22T06:05:00Z' };
  const { rerender } = render(<Report report={{ ...report, corrects }} latest found={[]} />);
  expect(screen.getByRole('link')).toHaveTextContent(/ (à|om) 08:05,/);
  expect(screen.getByRole('heading')).toHaveTextContent(/ (à|om) 12:00,/);

  rerender(
    <Report report={{ ...report, corrects: { ...corrects, publishedAt: '2026-09-21T06:05:00Z' } }} latest found={[]} />,
  );
  expect(screen.getByRole('link')).not.toHaveTextContent(':05');
  expect(screen.getByRole('heading')).not.toHaveTextContent(':00');
});

test('any other report without evidence says so, and the latest that it is not assessed', () => {
  render(<Report report={report} latest found={[]} />);
  expect(screen.getByText(record.noEvidence)).toBeVisible();
  expect(screen.getByText(record.notYetAssessed)).toBeVisible();
});

test('of two assessments of one day the newer is told from the one that it replaced', () => {
  const assessment = (assessmentId: string, outcome: Assessment['outcome'], publishedAt: string): Assessment => ({
    assessmentId,
    href: '',
    commitment: report.commitment,
    progressReportId: report.progressReportId,
    outcome,
    reasons: { fr: 'Motif', nl: 'Reden' },
    originalLanguage: 'fr',
    publishedAt,
  });
  const newer = assessment('newer', 'confirmed', '2026-09-23T12:05:00Z');
  const older = assessment('older', 'disputed', '2026-09-23T08:00:00Z');
  const { container, rerender } = render(<Report report={report} latest found={[newer, older]} />);
  const text = (id: string) => container.querySelector(`#${id}`)?.textContent;
  expect(text('newer')).toContain('14:05');
  expect(text('newer')).not.toContain(record.assessmentReplaced);
  expect(text('older')).toContain('10:00');
  expect(text('older')).toContain(record.assessmentReplaced);
  expect(container.querySelector('.contested')).toBeNull();

  rerender(<Report report={report} latest found={[newer, { ...older, publishedAt: '2026-09-22T12:00:00Z' }]} />);
  expect(text('newer')).not.toContain('14:05');
  expect(text('older')).toContain(record.assessmentReplaced);
});

test('a correction and the corrected report lead to each other', () => {
  const name = { fr: 'Autre', nl: 'Autre' };
  const body = { bodyId: 'other', href: '', name, abbreviation: name };
  const other = { progressReportId: 'other', href: '', body, publishedAt: '2026-03-11T10:00:00Z' };
  for (const relation of ['corrects', 'correctedBy'] as const) {
    const { unmount } = render(<Report report={{ ...report, [relation]: other }} latest found={[]} />);
    const link = screen.getByRole('link');
    expect(link.getAttribute('href')).toBe('#other');
    expect(link.parentElement?.textContent).toContain(record.relations[relation]);
    expect(link.textContent).toContain('Autre');
    unmount();
  }
});
