import { expect, test } from 'vitest';
import { dayError } from './dayError';
import { today } from './days';

test.each(['2024-02-31', '2023-02-29', '2024-13-01', '24-01-01', '30/06/2024', 'yesterday', ''])(
  '%s is not a calendar day',
  (made) => {
    expect(dayError(made)).toBe('missing');
  },
);

test('a future day is a separate error; today and leap days are valid', () => {
  expect(dayError('2999-01-01')).toBe('future');
  expect(dayError(today())).toBeUndefined();
  expect(dayError('2024-02-29')).toBeUndefined();
});
