import { expect, test } from 'vitest';
import { optionOf, textOptions } from './textOptions';
import type { WithdrawableText } from './withdrawableTexts';

const report = (id: string, publishedAt: string): WithdrawableText => ({
  kind: 'progressReport',
  id,
  by: 'cocom',
  publishedAt,
  day: '2026-11-28',
  words: { fr: 'Des mots.', nl: 'Woorden.' },
});

test('no two texts have the same name: a report and its correction on the same day are named by their time', () => {
  const labels = (...times: string[]) =>
    textOptions(times.map((time, i) => report(`r${i}`, `2026-11-28T${time}Z`))).map(([, label]) => label);
  const [first = '', corrected = ''] = labels('10:15:00', '10:40:00');
  expect(first).toMatch(/ 11:15/);
  expect(corrected).toMatch(/ 11:40/);
  expect(labels('10:15:01', '10:15:20')[1]).toMatch(/ 11:15:20/);
  expect(labels('10:15:00')[0]).not.toContain('11:15');
});

test('an option is the kind and id of its text', () => {
  const one = report('r', '2026-11-28T10:15:00Z');
  expect(textOptions([one])[0]?.[0]).toBe('progressReport/r');
  expect(optionOf(one)).toBe('progressReport/r');
});
