import { expect, test } from 'vitest';
import { monthsBefore } from './days';

test.each([
  ['2026-11-29', 1, '2026-10-29'],
  ['2026-03-31', 1, '2026-02-28'],
  ['2024-03-31', 1, '2024-02-29'],
  ['2026-01-15', 1, '2025-12-15'],
  ['2024-02-29', 12, '2023-02-28'],
])('%s less %i months is %s: the same day, or the last one of a shorter month', (day, months, expected) => {
  expect(monthsBefore(day, months)).toBe(expected);
});
