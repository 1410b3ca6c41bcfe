import { expect, test } from 'vitest';
import type { Awaiting, AwaitingItem } from '../../../api/schema.gen';
import { actionOnItem, inOrder } from './inboxSections';

test('each kind of task leads to its action; a missing report leads staff to a question', () => {
  expect(actionOnItem('agency', 'questionsToAnswer', 'q')).toEqual({ act: 'answer', on: 'q' });
  expect(actionOnItem('agency', 'drafts', 'd')).toEqual({ act: 'report', on: 'd' });
  expect(actionOnItem('agency', 'silent', undefined)).toEqual({ act: 'report' });
  expect(actionOnItem('staff', 'silent', undefined)).toEqual({ act: 'ask' });
});

test('empty sections are omitted, drafts and silent requests are apart, and the user’s own items come last', () => {
  const of = (kind: Awaiting['kind'], total: number): Awaiting => ({ role: 'agency', kind, total, items: [] });
  const item = { datedOn: '2026-11-27' } as AwaitingItem;
  const { pressing, silent, reportDrafts, others } = inOrder([
    of('news', 2),
    of('mine', 8),
    of('overdue', 0),
    { ...of('drafts', 1), items: [item] },
    of('silent', 1),
    of('disputes', 1),
  ]);
  expect(pressing.map(({ kind }) => kind)).toEqual(['disputes']);
  expect(silent.map(({ kind }) => kind)).toEqual(['silent']);
  expect(reportDrafts).toEqual([{ ...item, role: 'agency' }]);
  expect(others.map(({ kind }) => kind)).toEqual(['news', 'mine']);
});
