import { expect, test } from 'vitest';
import { belgianDay, isoDay, percentage } from './parse';

test.each(['31/12/2026', ' 31-12-2026 ', '31.12.2026', '31 12 2026', '31 / 12 / 2026', '31122026', '2026-12-31'])(
  '%s is the last day of 2026',
  (text) => expect(isoDay(text)).toBe('2026-12-31'),
);

test('a day has one or two digits', () => expect(isoDay('1/2/2026')).toBe('2026-02-01'));

test.each(['', '31/12', '31/12/26', '12/31/2026', '30/02/2026', '2026-02-30', '31/12/0026', '29/2/2025', 'demain'])(
  '“%s” is no day',
  (text) => expect(isoDay(text)).toBeUndefined(),
);

test('a day is shown in Belgian order', () => expect(belgianDay('2026-02-01')).toBe('01/02/2026'));

test.each([
  ['60', '60'],
  ['60 %', '60'],
  ['60%', '60'],
  ['060', '60'],
  ['0', '0'],
  ['100', '100'],
])('“%s” is %s per cent', (text, number) => expect(percentage(text)).toBe(number));

test.each(['60,5', '60.5', '101', '-1', '1e2', 'soixante', '% 60'])('“%s” is no whole percentage', (text) =>
  expect(percentage(text)).toBeUndefined(),
);
