import { expect, test } from 'vitest';
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

test('the previous sitting is the last one of the same committee before the day', () => {
  const sittings = [sitting('2027-03-01', 'A'), sitting('2027-02-01', 'B'), sitting('2027-01-15', 'A')];
  expect(previousSitting(sittings, 'A', '2027-03-01')?.heldOn).toBe('2027-01-15');
  expect(previousSitting(sittings, 'A', '2027-04-01')?.heldOn).toBe('2027-03-01');
  expect(previousSitting(sittings, 'A', '2027-01-15')).toBeUndefined();
  expect(previousSitting(sittings, 'C', '2027-04-01')).toBeUndefined();
});
