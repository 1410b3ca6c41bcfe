import { render, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { closureReason } from '#texts/closures';
import { eventKind } from '#texts/events';
import { timeline as texts } from '#texts/timeline';
import { madeUpReference } from '../../../tests/fixtures';
import type { ResolutionTimeline, TimelineRow } from '../../api/schema.gen';
import { Frieze } from './Frieze';
import { Keys } from './Keys';
import { Months } from './Months';
import { SHAPES } from './shapes';
import { TimelineTable } from './TimelineTable';

const ROW: TimelineRow = {
  commitmentId: 'a-1-1.1',
  href: 'https://example.org/a-1-1.1',
  number: '1.1',
  shortTitle: { fr: 'Essai', nl: 'Proef' },
  levels: 3,
  marks: [
    {
      kind: 'reportPublished',
      madeOn: '2023-02-01',
      x: 310,
      level: 0,
      factHref: 'a',
      implementationStatus: 'implemented',
    },
    { kind: 'assessed', madeOn: '2023-02-01', x: 310, level: 1, factHref: 'b', assessment: 'notVerifiable' },
    { kind: 'questionAsked', madeOn: '2023-02-02', x: 320, level: 2, groupedAt: 320, factHref: 'c' },
    {
      kind: 'closed',
      madeOn: '2023-02-03',
      x: 330,
      level: 2,
      groupedAt: 320,
      factHref: 'd',
      closureReason: 'overtaken',
    },
    { kind: 'reopened', madeOn: '2023-02-04', x: 340, level: 2, groupedAt: 320, factHref: 'e' },
    {
      kind: 'deadlineSet',
      madeOn: '2023-02-05',
      x: 5_000,
      level: 0,
      factHref: 'f',
      deadline: '2024-05-15',
      replacedOn: '2023-02-06',
    },
  ],
  periods: [
    { kind: 'withoutReport', from: '2023-08-01', to: '2025-09-26', days: 788, x: 2_120, width: 7_880 },
    { kind: 'overdue', from: '2024-05-16', to: '2025-09-26', days: 499, x: 5_010, width: 4_990 },
  ],
};
const TIMELINE: ResolutionTimeline = {
  self: 'https://example.org/timeline',
  resolution: madeUpReference('1.1').resolution,
  from: '2023-01-01',
  to: '2025-09-26',
  ticks: [{ beginsOn: '2024-01-01', x: 3_650 }],
  rows: [ROW],
  months: [
    { countedOn: '2023-01-31', total: 30, reported: 0, confirmed: 0, overdue: 0, x: 310 },
    { countedOn: '2025-09-26', total: 30, reported: 12, confirmed: 3, overdue: 4, x: 10_000 },
  ],
};

test('each mark and period is drawn at its position', () => {
  const { container } = render(<Frieze timeline={TIMELINE} rows={[ROW]} day={TIMELINE.to} />);
  const signs = [...container.querySelectorAll('.row > svg')].map((sign) => [
    sign.getAttribute('x'),
    sign.getAttribute('y'),
    sign.firstElementChild?.getAttribute('class'),
  ]);
  expect(signs).toEqual([
    ['3.1%', '12', 'sign-implemented'],
    ['3.1%', '26', 'sign-notVerifiable'],
    ['50%', '12', 'sign-replacedDeadline'],
  ]);
  const bars = [...container.querySelectorAll('[class^=bar-]')].map((bar) =>
    ['class', 'x1', 'x2'].map((name) => bar.getAttribute(name)),
  );
  expect(bars).toEqual([
    ['bar-withoutReport', '21.2%', '100%'],
    ['bar-overdue', '50.1%', '100%'],
  ]);
  expect(container.querySelector('.row')?.getAttribute('height')).toBe('52');
  expect(container.querySelector('.cursor')).toBeNull();
});

test('a number stands for the marks for which no level is left', () => {
  const { container } = render(<Frieze timeline={TIMELINE} rows={[ROW]} day={TIMELINE.to} />);
  const groups = [...container.querySelectorAll('.row text')].map((group) => [
    group.getAttribute('x'),
    group.getAttribute('y'),
    group.textContent,
  ]);
  expect(groups).toEqual([['3.2%', '40', '+3']]);
});

test('shapes differ from each other without colour', () => {
  expect(new Set(Object.values(SHAPES)).size).toBe(Object.keys(SHAPES).length);
});

test('a row leads to its request on the same day', () => {
  const { container } = render(<Frieze timeline={TIMELINE} rows={[ROW]} day="2024-01-01" />);
  expect(screen.getByRole('link', { name: /1\.1/ }).getAttribute('href')).toMatch(/a-1-1\.1\?asOf=2024-01-01$/);
  expect(container.querySelectorAll('.cursor')).toHaveLength(1);
});

test('the table has all marks and periods', () => {
  render(<TimelineTable rows={[ROW]} />);
  const row = within(screen.getByRole('row', { name: /1\.1/, hidden: true }));
  const [statements, periods] = row.getAllByRole('cell', { hidden: true });
  expect(statements?.children).toHaveLength(ROW.marks.length);
  expect(periods?.children).toHaveLength(ROW.periods.length);
  expect(periods?.textContent).toContain(texts.periods.overdue);
});

test('the legend has what there is, once', () => {
  render(<Keys rows={[ROW, ROW]} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(6);
});

test('the chart has a point for each month, and the table its numbers', () => {
  const { container } = render(<Months timeline={TIMELINE} day={TIMELINE.to} />);
  expect(container.querySelector('polyline.line-reported')?.getAttribute('points')).toBe('310,160 10000,96');
  expect(container.querySelector('polyline.line-overdue')?.getAttribute('points')).toMatch(/^310,160 10000,138\.6/);
  const cells = within(screen.getAllByRole('row', { hidden: true })[2] as HTMLElement).getAllByRole('cell', {
    hidden: true,
  });
  expect(cells.map((cell) => cell.textContent)).toEqual(['12', '3', '4']);
});

test('events and reasons of closures have the words of the other pages', () => {
  expect(eventKind).toMatchObject(texts.events);
  expect(closureReason).toEqual(texts.closureReasons);
});
