import { beforeEach, expect, test } from 'vitest';
import { fold, occurrences } from './occurrences';

const root = document.createElement('div');
beforeEach(() => {
  root.innerHTML = '<p>Éviter l’œuvre</p><p>être ou <em>Être</em></p>';
});

test('the search ignores case and accents', () => {
  expect(occurrences(root, 'ETRE').map(String)).toEqual(['être', 'Être']);
});

test('folding keeps the length, and so the positions', () => {
  for (const text of ['Éviter l’œuvre', 'İstanbul', 'ﬁn', 'straße 🙂 x'])
    expect(fold(text)).toHaveLength([...text].length);
});

test('words that do not occur are not found', () => {
  expect(occurrences(root, 'absent')).toEqual([]);
});
