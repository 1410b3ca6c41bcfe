import { expect, test } from 'vitest';
import { commandOf } from './commands';

const pressed = (key: string, shiftKey = false) => commandOf(new KeyboardEvent('keydown', { key, shiftKey }));
const REQUEST = { does: 'kind', kind: 'request' };
const INTRODUCTION = { does: 'kind', kind: 'requestsIntroduction' };

test('Caps Lock does not change the command of a letter', () => {
  expect(pressed('q')).toEqual(REQUEST);
  expect(pressed('Q')).toEqual(REQUEST);
  expect(pressed('Q', true)).toEqual(INTRODUCTION);
  expect(pressed('q', true)).toEqual(INTRODUCTION);
});

test('a sign that a layout has on a shifted key keeps its command', () => {
  expect(pressed('?', true)).toEqual({ does: 'help' });
  expect(pressed('>', true)).toEqual(pressed('>'));
});
