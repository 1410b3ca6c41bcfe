import { expect, test } from 'vitest';
import { size } from './size';

test.each([
  [1, '1\u00a0octets'],
  [999, '999\u00a0octets'],
  [1_000, '1\u00a0ko'],
  [999_499, '999\u00a0ko'],
  [999_500, '1,0\u00a0Mo'],
  [1_234_567, '1,2\u00a0Mo'],
  [20_971_520, '21,0\u00a0Mo'],
])('%i bytes are formatted as %s', (bytes, written) => {
  expect(size(bytes, 'octets', 'ko', 'Mo')).toBe(written);
});
