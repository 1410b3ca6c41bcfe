import { expect, test } from 'vitest';
import { madeUp } from '../../../../tests/fixtures';
import type { OwnerDecision } from '../../../api/schema.gen';
import { ownerOn } from './ownerOn';

const commitment = madeUp();
const handover = (bodyId: string, publishedAt: string) =>
  ({ kind: 'handedOver', fromBody: { ...commitment.owner, bodyId }, publishedAt }) as OwnerDecision;
const DECISIONS = [handover('second', '2025-03-01T09:00:00Z'), handover('first', '2024-03-01T09:00:00Z')];

test.each([
  ['', commitment.owner.bodyId],
  ['2024-02-29', 'first'],
  ['2024-03-01', 'second'],
  ['2025-03-01', commitment.owner.bodyId],
])('on %s the request is owned by %s', (day, bodyId) => {
  expect(ownerOn(day, commitment, DECISIONS).bodyId).toBe(bodyId);
});

test('an owner that an erratum corrected, or that was kept, is the owner of each day', () => {
  const kept = { ...handover('kept', '2025-03-01T09:00:00Z'), kind: 'ownerKept' } as OwnerDecision;
  expect(ownerOn('2024-02-29', commitment, []).bodyId).toBe(commitment.owner.bodyId);
  expect(ownerOn('2024-02-29', commitment, [kept]).bodyId).toBe(commitment.owner.bodyId);
});
