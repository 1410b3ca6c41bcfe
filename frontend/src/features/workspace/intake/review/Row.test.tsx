import { expect, test, vi } from 'vitest';
import { bilingual } from '../testRows';
import { review } from './testReview';

vi.mock('../draftApi');
vi.mock('../../../../api/useQuery', () => ({ useQuery: () => ({ value: { items: [] } }) }));

test('a footnote mark is raised, so that it is not read as a digit of the number before it', async () => {
  const runs = [
    { kind: 'plain' as const, text: 'avant 1980' },
    { kind: 'footnoteMark' as const, text: '2' },
  ];
  await review([{ ...bilingual('a'), kind: 'recital', fr: { runs } }]);
  expect(document.querySelector('#row-a [lang=fr] sup')?.textContent).toBe('2');
});
