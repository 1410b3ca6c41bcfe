import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { intake as texts } from '#texts/intake';
import { TextDoubts } from './TextDoubts';

test('a doubt about a removed row says so, and one about the whole text does not', () => {
  const doubts = [
    { doubtId: '1', reason: 'partMissing' as const, open: true, detail: 'opening' },
    { doubtId: '2', rowId: 'gone', reason: 'oneLanguageOnly' as const, open: true },
  ];
  render(<TextDoubts doubts={doubts} resolve={() => undefined} />);
  const shown = screen.getAllByRole('listitem').map((item) => item.textContent?.includes(texts.ofRemovedRow));
  expect(shown).toEqual([false, true]);
});
