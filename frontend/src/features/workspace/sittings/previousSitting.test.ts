import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Sitting } from '../../../api/schema.gen';
import { previousSitting } from './previousSitting';

const sitting = (date: string, name: string): Sitting => ({
  sittingId: date,
  href: `http://localhost/sittings/${date}`,
  committee: { fr: name, nl: name },
  heldOn: date,
  announced: true,
  commitments: [],
  savedAt: '2026-01-01T10:00:00+01:00',
});

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2027-03-20T10:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

test('the previous sitting is the last one of the same committee before the day', () => {
  const sittings = [sitting('2027-03-01', 'A'), sitting('2027-02-01', 'B'), sitting('2027-01-15', 'A')];
  expect(previousSitting(sittings, 'A', '2027-03-01')?.heldOn).toBe('2027-01-15');
  expect(previousSitting(sittings, 'A', '2027-04-01')?.heldOn).toBe('2027-03-01');
  expect(previousSitting(sittings, 'A', '2027-01-15')).toBeUndefined();
  expect(previousSitting(sittings, 'C', '2027-04-01')).toBeUndefined();
});

test('since a sitting that is only planned nothing can have happened: the last one on or before today counts', () => {
  const sittings = [
    sitting('2027-05-01', 'A'),
    sitting('2027-04-01', 'A'),
    sitting('2027-03-20', 'A'),
    sitting('2027-01-15', 'A'),
  ];
  expect(previousSitting(sittings, 'A', '2027-05-01')?.heldOn).toBe('2027-03-20');
  expect(previousSitting(sittings, 'A', '')?.heldOn).toBe('2027-03-20');
  // The sitting of today itself.
  expect(previousSitting(sittings, 'A', '2027-03-20')?.heldOn).toBe('2027-01-15');
  expect(previousSitting(sittings.slice(0, 2), 'A', '2027-05-01')).toBeUndefined();
});
