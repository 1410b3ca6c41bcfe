import { expect, test } from 'vitest';
import { lengthOf, publishable } from './publishable';

test('control characters are removed and counted', () =>
  expect(publishable('Un\u0007 texte\u0000\u202E.')).toEqual({ text: 'Un texte.', removed: 3 }));

test('line breaks of any kind and tabs are kept', () =>
  expect(publishable('a\nb\r\nc\td\ve\u2028f')).toEqual({ text: 'a\nb\r\nc\td\ne\nf', removed: 0 }));

test('letters of all scripts, emoji and their joiners are kept', () => {
  const text = 'é œ “” – العربية עברית 👩‍💻 🇧🇪';
  expect(publishable(text)).toEqual({ text, removed: 0 });
});

test('half of a character is removed', () => expect(publishable('a\uD83D')).toEqual({ text: 'a', removed: 1 }));

test('an emoji is one character', () => expect(lengthOf('a😀')).toBe(2));
