import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { bodies as texts } from '#texts/bodies';
import { madeUp } from '../../../../tests/fixtures';
import type { Tally } from '../../../api/schema.gen';
import { DaysWithoutReport } from './DaysWithoutReport';

afterEach(cleanup);

const tally = { total: 2, stale: 1, overdue: 0, byImplementationStatus: { notReported: 0 } } as Tally;
/** Spaces of any width are equal. */
const shown = (text: string) =>
  screen.queryByText((content) => content.replace(/\s+/g, ' ') === text.replace(/\s+/g, ' '));

test('of the longest time without a report, the days since the handover are named', () => {
  const items = [
    madeUp({ silentDays: 700, silentDaysSinceHandover: 12, handedOverOn: '2026-11-01' }),
    madeUp({ silentDays: 30 }),
  ];
  render(<DaysWithoutReport tally={tally} items={items} />);
  expect(shown(texts.longest(700))).toBeVisible();
  expect(shown(texts.sinceHandover(12, '2026-11-01'))).toBeVisible();
});

test('on the day of the handover, none of the days are those of the new owner', () => {
  const items = [madeUp({ silentDays: 700, silentDaysSinceHandover: 0, handedOverOn: '2026-11-27' })];
  render(<DaysWithoutReport tally={{ ...tally, total: 1 }} items={items} />);
  expect(shown(texts.longest(700))).toBeVisible();
  expect(shown(texts.sinceHandover(0, '2026-11-27'))).toBeVisible();
});
