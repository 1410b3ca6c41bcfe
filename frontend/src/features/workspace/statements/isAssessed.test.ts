import { expect, test } from 'vitest';
import { madeUp } from '../../../../tests/fixtures';
import type { Assessment, ProgressReport } from '../../../api/schema.gen';
import { type Facts, isAssessed } from './facts';

const { owner } = madeUp();
const report = { progressReportId: 'r', evidenceItems: [] as unknown, body: owner } as ProgressReport;
const unchangedFrom = { progressReportId: 'r', href: '', body: owner, publishedAt: '' };
const addition = {
  ...report,
  progressReportId: 'later',
  unchangedFrom,
  evidenceItems: [{ evidenceItemId: 'e' }],
  publishedAt: '2026-09-22T10:00:00Z',
} as ProgressReport;
const assessed = (outcome: string, publishedAt: string, progressReportId = 'r') =>
  ({
    reports: [addition, report],
    assessments: [{ progressReportId, outcome, publishedAt } as Assessment],
  }) as Facts;

test('evidence that is added to a report awaits another assessment, unless the report was confirmed', () => {
  expect(isAssessed(assessed('disputed', '2026-03-11T10:00:00Z'))).toBe(false);
  expect(isAssessed(assessed('notVerifiable', '2026-03-11T10:00:00Z'))).toBe(false);
  expect(isAssessed(assessed('confirmed', '2026-03-11T10:00:00Z'))).toBe(true);
});

test('the assessment of an addition holds for a later report that repeats it', () => {
  const again = assessed('disputed', '2026-09-23T10:00:00Z', 'later');
  expect(isAssessed(again)).toBe(true);
  const repeating = { ...report, progressReportId: 'last', unchangedFrom, publishedAt: '2026-10-01T10:00:00Z' };
  expect(isAssessed({ ...again, reports: [repeating, ...again.reports] })).toBe(true);
});
