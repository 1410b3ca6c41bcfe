import { cleanup, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { intake as texts } from '#texts/intake';
import { bilingual } from '../testRows';
import { content, review } from './testReview';

vi.mock('../draftApi');
vi.mock('../../../../api/useQuery', () => ({ useQuery: () => ({ value: { items: [] } }) }));

const row = { ...bilingual('a'), owner: 'cocom', shortTitle: { fr: 'Publier', nl: 'Bekendmaken' } };
const unreviewed = {
  unreviewedTitles: ['a'],
  lists: [{ listId: 'request', version: 'v', rowIds: ['a'] }],
};
/** Spaces of the page are read as ordinary ones. */
const hint = new RegExp(texts.titleToWriteHint.replaceAll('\u00a0', ' '));
const marks = () => document.querySelector('#row-a .titles')?.textContent ?? '';

test('a title that no person looked at is marked until its list is confirmed', async () => {
  const user = await review([row], unreviewed);
  expect(marks()).toContain(texts.suggestedTitle);
  expect(screen.getByRole('button', { name: texts.confirm(1) + texts.titlesRead })).toBeVisible();
  await user.keyboard('y');
  expect(content().confirmedLists).toEqual([{ listId: 'request' }]);
  expect(marks()).not.toContain(texts.suggestedTitle);
});

test('a title that a person typed is not marked', async () => {
  const user = await review([row], unreviewed);
  await user.keyboard('w');
  await user.keyboard('!');
  expect(marks()).not.toContain(texts.suggestedTitle);
});

test('a title that is missing or breaks off is to be written', async () => {
  await review([{ ...row, shortTitle: { fr: 'Publier…', nl: 'Bekendmaken' } }], unreviewed);
  expect(marks()).toContain(texts.titleToWrite);
  expect(screen.getByText(hint)).toBeVisible();
  cleanup();
  await review([{ ...row, shortTitle: { fr: 'Publier' } }], unreviewed);
  expect(marks()).toContain(texts.titleToWrite);
  cleanup();
  await review([{ ...bilingual('a'), owner: 'cocom' }]);
  expect(marks()).toContain(texts.titleToWrite);
  expect(screen.getAllByText(hint)).toHaveLength(2);
});

test('a list of rows without titles is confirmed without them', async () => {
  await review([{ ...bilingual('a'), kind: 'recital' }], { lists: unreviewed.lists });
  expect(screen.getByRole('button', { name: texts.confirm(1) })).toBeVisible();
});
