import { beforeEach, expect, test } from 'vitest';
import { fold, occurrences } from './occurrences';

const root = document.createElement('div');
beforeEach(() => {
  root.innerHTML = '<p>Éviter l’œuvre</p><p>être ou <em>Être</em></p>';
});

test('case and accents do not matter', () => {
  expect(occurrences(root, 'ETRE').map(String)).toEqual(['être', 'Être']);
});

test('a folded text is as long as the text, so that places stay places', () => {
  for (const text of ['Éviter l’œuvre', 'İstanbul', 'ﬁn', 'straße 🙂 x'])
    expect(fold(text)).toHaveLength([...text].length);
});

test('what is not there is not found', () => {
  expect(occurrences(root, 'absent')).toEqual([]);
});
