import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { commitment as texts } from '#texts/commitment';
import { madeUp } from '../../../tests/made-up';
import { Timeline } from './Timeline';

const told = () => screen.getAllByRole('listitem').map((item) => item.querySelector('time')?.dateTime);

test('the dates run from the oldest to the newest, today among them', () => {
  render(<Timeline commitment={madeUp({ lastReportedOn: '2025-02-01', deadline: '2099-12-31' })} />);
  const dates = told();
  expect(dates).toHaveLength(3);
  expect(dates).toEqual([...dates].sort());
  expect(dates.at(-1)).toBe('2099-12-31');
});

test('without a report, the line starts at the adoption', () => {
  render(<Timeline commitment={madeUp({ silentSince: '2023-06-30' })} />);
  expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(texts.adopted);
});
