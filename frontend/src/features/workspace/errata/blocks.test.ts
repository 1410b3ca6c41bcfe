import { expect, test } from 'vitest';
import { madeUpText } from '../../../../tests/textFixtures';
import { kindOf, sectionsOf } from './blocks';

test('each kind of block is listed in the order of the text, at its pointer', () => {
  expect(
    sectionsOf(madeUpText).map(({ blocks }) => blocks.map(({ block, text }) => [kindOf(block), text?.fr])),
  ).toEqual([
    [
      ['title', 'title (fr)'],
      ['opening', 'opening (fr)'],
    ],
    [
      ['introduction', 'having regard (fr)'],
      ['recital', 'recital 1 (fr)'],
      ['introduction', 'whereas (fr)'],
      ['recital', 'recital 2 (fr)'],
      ['recital', 'recital 2.1 (fr)'],
    ],
    [['introduction', 'asks (fr)']],
    [
      ['heading', 'heading 1 (fr)'],
      ['shortHeading', 'short 1 (fr)'],
      ['leadIn', 'lead-in (fr)'],
      ['request', 'request 1.1 (fr)'],
      ['owner', undefined],
      ['request', 'request 1.2 (fr)'],
      ['owner', undefined],
    ],
    [
      ['introduction', 'asks others (fr)'],
      ['shortHeading', 'short 2 (fr)'],
      ['request', 'request 2.1 (fr)'],
      ['owner', undefined],
    ],
    [['footnote', 'note 1 (fr)']],
  ]);
});

test('each block is what the text has at its pointer', () => {
  const at = (pointer: string) =>
    pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((part, step) => (part as Record<string, unknown> | undefined)?.[step], madeUpText);
  for (const { block, text } of sectionsOf(madeUpText).flatMap(({ blocks }) => blocks))
    if (text) expect(at(block)).toBe(text);
});

test('a text that the document does not print is not a block', () => {
  const { opening: _, requests, ...rest } = madeUpText;
  const recitals = rest.recitals.map(({ items }) => ({ items }));
  const blocks = sectionsOf({ ...rest, recitals, requests: { themes: requests.themes } }).flatMap(
    (part) => part.blocks,
  );
  expect(blocks.map(({ block }) => block).filter((block) => /opening|introduction/.test(block))).toEqual([
    '/requests/themes/1/introduction',
  ]);
});
