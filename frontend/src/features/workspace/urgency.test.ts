import { expect, test } from 'vitest';
import { madeUp } from '../../../tests/made-up';
import { byUrgency } from './urgency';

test('what is overdue comes first, then what is disputed, then silence, the longest first; what is closed last', () => {
  const reported = { lastReportedOn: '2026-01-01' };
  const order = [
    madeUp({ number: 'closed', closed: true, overdue: false, silentDays: 900 }),
    madeUp({ number: 'fine', ...reported }),
    madeUp({ number: 'silent', silentDays: 10 }),
    madeUp({ number: 'long silent', ...reported, stale: true, silentDays: 400 }),
    madeUp({ number: 'disputed', ...reported, assessment: 'disputed' }),
    madeUp({ number: 'overdue', ...reported, overdue: true, silentDays: 0 }),
  ].sort(byUrgency);
  expect(order.map(({ number }) => number)).toEqual(['overdue', 'disputed', 'long silent', 'silent', 'fine', 'closed']);
});
