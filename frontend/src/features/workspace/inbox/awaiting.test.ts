import { expect, test } from 'vitest';
import type { Awaiting } from '../../../api/schema.gen';
import { actOn, inOrder } from './awaiting';

test('each kind of task leads to its action; a missing report leads staff to a question', () => {
  expect(actOn('agency', 'questionsToAnswer', 'q')).toEqual({ act: 'answer', on: 'q' });
  expect(actOn('agency', 'drafts', 'd')).toEqual({ act: 'report', on: 'd' });
  expect(actOn('agency', 'silent', undefined)).toEqual({ act: 'report' });
  expect(actOn('staff', 'silent', undefined)).toEqual({ act: 'ask' });
});

test('empty sections are omitted, and the user’s own items come last', () => {
  const of = (kind: Awaiting['kind'], total: number): Awaiting => ({ role: 'agency', kind, total, items: [] });
  const { pressing, others } = inOrder([of('mine', 8), of('overdue', 0), of('drafts', 1)]);
  expect(pressing.map(({ kind }) => kind)).toEqual(['drafts']);
  expect(others.map(({ kind }) => kind)).toEqual(['mine']);
});
