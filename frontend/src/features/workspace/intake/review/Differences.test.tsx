import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { draftOf } from '../testDraft';
import { bilingual } from '../testRows';
import { Differences } from './Differences';

test('a changed row is shown once, with its words that differ in each version', () => {
  const before = { fr: 'ouvert 20 heures', nl: '20 uur open' };
  const after = { fr: 'ouvert 22 heures', nl: '20 uur open' };
  const draft = draftOf([bilingual('a')], { differences: [{ kind: 'changed', rowId: 'a', before, after }] });
  const { container } = render(<Differences draft={draft} />);
  expect(container.querySelectorAll('li')).toHaveLength(1);
  expect(
    [...container.querySelectorAll('del, ins')].map(({ localName, textContent }) => [localName, textContent]),
  ).toEqual([
    ['del', expect.stringContaining('20')],
    ['ins', expect.stringContaining('22')],
  ]);
});
