import { expect, test } from 'vitest';
import { language } from '../language';
import { brusselsDay, brusselsTime } from './brussels';
import { daysBetween, today } from './days';
import { count, date, number, percentage, plural } from './format';

const locale = `${language}-BE`;
const DAY_MS = 86_400_000;

test('dates are formatted as by Intl, for every day of two years', () => {
  const intl = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  for (let day = 0; day < 731; day++) {
    const then = new Date(Date.UTC(2024, 0, 1) + day * DAY_MS);
    // Intl writes "1", Belgian French "1er".
    const expected = intl.format(then).replace(/^1 (?=\D)/, language === 'fr' ? '1er ' : '1 ');
    expect(date(then.toISOString())).toBe(expected);
  }
});

test('numbers are formatted as by Intl', () => {
  const intl = new Intl.NumberFormat(locale);
  for (const n of [0, 7, 30, 999, 1000, 1241, 12_345, 999_999, 1_000_000, 4_294_967_296]) {
    expect(number(n)).toBe(intl.format(n));
  }
});

test('singular and plural follow the rules of the language', () => {
  const intl = new Intl.PluralRules(locale);
  for (let n = 0; n <= 200; n++) expect(plural(n, 'one', 'other')).toBe(intl.select(n));
});

test('number and word are joined by a no-break space', () => {
  expect(count(2, 'a', 'b')).toBe('2\u00a0b');
});

test('percentages are rounded down: 29 of 30 is not 100 %', () => {
  expect(percentage(29, 30)).toMatch(/^96/);
  expect(percentage(30, 30)).toMatch(/^100/);
  expect(percentage(0, 0)).toMatch(/^0/);
});

test('days are counted between calendar days, also over a change of clocks', () => {
  expect(daysBetween('2023-06-30', '2026-11-22')).toBe(1241);
  expect(daysBetween('2024-03-30', '2024-04-01')).toBe(2);
});

test('today is the day of the reader’s clock', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

test('an instant has its Brussels date, around every midnight of six years', () => {
  const intl = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Brussels' });
  const clock = new Intl.DateTimeFormat('nl-BE', { timeZone: 'Europe/Brussels', hour: '2-digit', minute: '2-digit' });
  for (let night = 0; night < 2192; night++) {
    for (const hour of [21.9, 22.1, 22.9, 23.1]) {
      const then = new Date(Date.UTC(2023, 0, 1 + night) + hour * 3_600_000);
      expect(brusselsDay(then.toISOString())).toBe(intl.format(then));
      expect(brusselsTime(then.toISOString())).toBe(clock.format(then));
    }
  }
});
