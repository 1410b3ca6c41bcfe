import { expect, test } from 'vitest';
import { madeUpReference } from '../../../tests/fixtures';
import type { ResolutionTimeline, TimelineMark, TimelineRow } from '../../api/schema.gen';
import { endOf, length, percent, plusDays, rowOn } from './cut';
import { shapeOf } from './shapes';

const mark = (
  kind: TimelineMark['kind'],
  madeOn: string,
  x: number,
  rest: Partial<TimelineMark> = {},
): TimelineMark => ({
  kind,
  madeOn,
  x,
  level: 0,
  factHref: `https://example.org/${kind}/${x}`,
  ...rest,
});

/** The timeline has 1,000 days, each 10 wide. */
const ROW: TimelineRow = {
  commitmentId: 'a-1-1.1',
  href: 'https://example.org/a-1-1.1',
  number: '1.1',
  shortTitle: { fr: 'Essai', nl: 'Proef' },
  levels: 1,
  marks: [
    mark('reportPublished', '2023-02-01', 310, { enteredOn: '2023-03-01', implementationStatus: 'inProgress' }),
    mark('deadlineSet', '2023-02-10', 5_000, { deadline: '2024-05-15', replacedOn: '2023-04-11' }),
    mark('assessed', '2023-04-10', 990, { assessment: 'disputed' }),
    mark('deadlineGranted', '2023-04-11', 10_000, { deadline: '2026-01-01' }),
  ],
  periods: [
    { kind: 'disputed', from: '2023-04-10', to: '2023-04-19', days: 10, x: 990, width: 100 },
    { kind: 'closed', from: '2023-06-01', to: '2025-09-26', days: 849, x: 1_510, width: 8_490 },
  ],
};
const TIMELINE: ResolutionTimeline = {
  self: 'https://example.org/timeline',
  resolution: madeUpReference('1.1').resolution,
  from: '2023-01-01',
  to: '2025-09-26',
  ticks: [],
  rows: [ROW],
  months: [],
};

test('a day ends where the API says', () => {
  expect(length(TIMELINE)).toBe(1_000);
  expect(endOf('2023-01-01', TIMELINE)).toBe(10);
  expect(endOf('2025-09-26', TIMELINE)).toBe(10_000);
  expect(percent(1_510)).toBe('15.1%');
  expect(plusDays('2023-01-31', 1)).toBe('2023-02-01');
  expect(plusDays('2025-03-30', 1)).toBe('2025-03-31');
});

test('on the last day the row is whole', () => {
  expect(rowOn('2025-09-26', ROW, TIMELINE)).toEqual(ROW);
});

test('a statement that was entered later is not shown before its entry', () => {
  expect(rowOn('2023-02-28', ROW, TIMELINE).marks.map(({ kind }) => kind)).toEqual(['deadlineSet']);
  expect(rowOn('2023-03-01', ROW, TIMELINE).marks.map(({ kind }) => kind)).toEqual(['reportPublished', 'deadlineSet']);
});

test('a deadline is in force until the day before another one replaces it', () => {
  expect(rowOn('2023-04-10', ROW, TIMELINE).marks.map(shapeOf)).toEqual(['inProgress', 'deadline', 'disputed']);
  expect(rowOn('2023-04-11', ROW, TIMELINE).marks.map(shapeOf)).toEqual([
    'inProgress',
    'replacedDeadline',
    'disputed',
    'deadline',
  ]);
});

test('a period that has begun ends with the day', () => {
  expect(rowOn('2023-04-09', ROW, TIMELINE).periods).toEqual([]);
  expect(rowOn('2023-04-14', ROW, TIMELINE).periods).toEqual([
    { kind: 'disputed', from: '2023-04-10', to: '2023-04-14', days: 5, x: 990, width: 50 },
  ]);
});
