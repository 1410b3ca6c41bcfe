import { cleanup, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { intake as texts } from '#texts/intake';
import { bilingual } from '../testRows';
import { content, review } from './testReview';

vi.mock('../draftApi');
vi.mock('../../../../api/useQuery', () => ({ useQuery: () => ({ value: { items: [] } }) }));

const row = { ...bilingual('a'), owner: 'cocom', shortTitle: { fr: 'Publier', nl: 'Bekendmaken' } };
const unreviewed = {
  unreviewedTitles: [
    { rowId: 'a', language: 'fr' as const },
    { rowId: 'a', language: 'nl' as const },
  ],
  lists: [{ listId: 'request', version: 'v', rowIds: ['a'] }],
};
/** Spaces of the page are read as ordinary ones. */
const hintOf = (text: string) => new RegExp(text.replaceAll('\u00a0', ' '));
const hint = hintOf(texts.titleToWriteHint);
const marks = () => document.querySelector('#row-a .titles')?.textContent ?? '';

test('a title that no person looked at is marked until its list is confirmed', async () => {
  const user = await review([row], unreviewed);
  expect(marks()).toContain(texts.suggestedTitle);
  expect(screen.getByRole('button', { name: texts.confirm(1) + texts.titlesRead })).toBeVisible();
  await user.keyboard('y');
  expect(content().confirmedLists).toEqual([{ listId: 'request' }]);
  expect(marks()).not.toContain(texts.suggestedTitle);
});

test('a title that a person typed is not marked, and the one in the other language still is', async () => {
  const user = await review([row], unreviewed);
  await user.keyboard('w');
  await user.keyboard('!');
  expect(marks()).toContain(`Bekendmaken · ${texts.suggestedTitle}`);
  expect(marks()).not.toContain(`Publier! · ${texts.suggestedTitle}`);
  expect(document.getElementById('row-field-titleNl-hint')).toHaveTextContent(hintOf(texts.suggestedTitleHint));
  expect(document.getElementById('row-field-titleFr-hint')).not.toHaveTextContent(hintOf(texts.suggestedTitleHint));
  await user.keyboard('{Tab}!');
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
