import { expect, test } from 'vitest';
import { madeUpReference } from '../../../tests/fixtures';
import type { Deadline } from '../../api/schema.gen';
import { passedDeadlines } from './passedDeadlines';

const set = (deadline: string, publishedOn: string, rest: Partial<Deadline> = {}): Deadline => ({
  deadlineId: `${deadline} ${publishedOn}`,
  href: '',
  commitment: madeUpReference(),
  kind: 'set',
  deadline,
  by: { kind: 'parliament' },
  originalLanguage: 'fr',
  publishedAt: `${publishedOn}T10:00:00Z`,
  ...rest,
});
const decided = (outcome: 'granted' | 'refused', on: string): Partial<Deadline> => ({
  kind: 'request',
  decision: { outcome, originalLanguage: 'fr', publishedAt: `${on}T10:00:00Z` } as NonNullable<Deadline['decision']>,
});

test('a deadline that passed before the next one was set is an earlier one that passed', () => {
  const deadlines = [set('2026-06-30', '2025-03-05'), set('2024-12-31', '2024-01-15')];
  expect(passedDeadlines(deadlines)).toEqual([{ deadline: '2024-12-31', replacedOn: '2025-03-05' }]);
});

test('a deadline that was replaced on its day or earlier did not pass', () => {
  expect(passedDeadlines([set('2024-12-31', '2024-01-15'), set('2026-06-30', '2024-12-31')])).toEqual([]);
});

test('a requested deadline counts from the decision, and only if it was granted', () => {
  const first = set('2024-12-31', '2024-01-15');
  expect(passedDeadlines([first, set('2026-06-30', '2024-12-01', decided('granted', '2025-01-10'))])).toEqual([
    { deadline: '2024-12-31', replacedOn: '2025-01-10' },
  ]);
  expect(passedDeadlines([first, set('2026-06-30', '2024-12-01', decided('refused', '2025-01-10'))])).toEqual([]);
});

test('a deadline of an earlier day counts from that day, unless a later one applied already', () => {
  const entered = set('2024-06-30', '2026-11-01', { setOn: '2024-01-15', entered: true });
  const later = set('2025-06-30', '2024-09-01');
  expect(passedDeadlines([later, entered])).toEqual([{ deadline: '2024-06-30', replacedOn: '2024-09-01' }]);
  expect(passedDeadlines([later, { ...entered, superseded: true }])).toEqual([]);
});
