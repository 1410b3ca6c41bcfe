import { act, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { intake as texts } from '#texts/intake';
import { bilingual } from '../testRows';
import { TextDoubts } from './TextDoubts';
import { content, review } from './testReview';

vi.mock('../draftApi');
vi.mock('../../../../api/useQuery', () => ({ useQuery: () => ({ value: { items: [] } }) }));

test('a doubt about a removed row says so, and one about the whole text does not', () => {
  const doubts = [
    { doubtId: '1', reason: 'partMissing' as const, open: true, detail: 'opening' },
    { doubtId: '2', rowId: 'gone', reason: 'oneLanguageOnly' as const, open: true },
  ];
  render(<TextDoubts doubts={doubts} resolve={() => undefined} />);
  const shown = screen.getAllByRole('listitem').map((item) => item.textContent?.includes(texts.ofRemovedRow));
  expect(shown).toEqual([false, true]);
});

test('before a row was selected, the doubts on the whole text come first', async () => {
  const user = await review([bilingual('a')], { doubts: [{ doubtId: '1', reason: 'partMissing', open: true }] });
  act(() => (document.activeElement as HTMLElement).blur());
  await user.keyboard('n');
  expect(document.activeElement?.id).toBe('text-doubts');
  await user.keyboard('n');
  expect(document.activeElement?.id).toBe('row-a');
});

test('a decided doubt on the text leaves the focus on the next one, then on the rows', async () => {
  const user = await review([bilingual('a')], {
    doubts: ['1', '2'].map((doubtId) => ({ doubtId, reason: 'partMissing' as const, open: true })),
  });
  act(() => screen.getAllByRole('button', { name: texts.resolve })[0]?.focus());
  await user.keyboard('{Enter}');
  expect(document.activeElement).toHaveAccessibleName(texts.resolve);
  await user.keyboard('{Enter}');
  expect(content().resolvedDoubts).toEqual(['1', '2']);
  expect(document.activeElement?.id).toBe('row-a');
});

test('the key that resolves acts on the doubts on the text while they have the focus, and never on the row', async () => {
  const user = await review([bilingual('a'), bilingual('b')], {
    doubts: [
      { doubtId: 'note', reason: 'bodyNotTakenOver', open: false },
      { doubtId: 'question', reason: 'partMissing', open: true },
      { doubtId: 'row', rowId: 'a', reason: 'countsDiffer', open: true },
    ],
  });
  act(() => (document.activeElement as HTMLElement).blur());
  await user.keyboard('nr');
  expect(content().resolvedDoubts).toEqual(['question']);
  expect(document.activeElement).toHaveAccessibleName(texts.resolve);
  await user.keyboard('{r>3/}');
  expect(content().resolvedDoubts).toEqual(['question', 'note']);
  await user.keyboard('n');
  expect(document.activeElement?.id).toBe('row-a');
  await user.keyboard('r');
  expect(content().resolvedDoubts).toEqual(['question', 'note', 'row']);
});

test('the doubts on the whole text are visited before the first row', async () => {
  const titled = { owner: 'cocom', shortTitle: { fr: 'T', nl: 'T' } };
  const user = await review([{ ...bilingual('a'), ...titled }, bilingual('b'), { ...bilingual('c'), ...titled }], {
    doubts: [{ doubtId: 't', reason: 'partMissing', detail: 'signatory', open: true }],
  });
  await user.keyboard('n');
  expect(document.activeElement).toHaveTextContent(texts.kinds.signatory);
  await user.keyboard('n');
  expect(document.activeElement?.id).toBe('row-b');
  await user.keyboard('p');
  expect(document.activeElement).toHaveTextContent(texts.kinds.signatory);
  await user.keyboard('p');
  expect(document.activeElement?.id).toBe('row-b');
});
