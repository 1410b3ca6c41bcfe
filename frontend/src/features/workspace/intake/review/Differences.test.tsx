import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { intake as texts } from '#texts/intake';
import { draftOf } from '../testDraft';
import { bilingual } from '../testRows';
import { Differences } from './Differences';

vi.mock('../../../../api/useQuery', () => ({ useQuery: () => ({ value: { items: [] } }) }));
afterEach(cleanup);
/** With ordinary spaces, as pages are read. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

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

test('what people had decided on a row is shown: kept with a changed one, or lost', () => {
  const words = { fr: 'ouvert', nl: 'open' };
  const name = { fr: 'Organisme', nl: 'Instelling' };
  const draft = draftOf([bilingual('a')], {
    differences: [
      { kind: 'changed', rowId: 'a', before: words, after: words, kept: { shortTitle: { fr: 'Titre de A' } } },
      { kind: 'removed', before: words, lost: [{ owner: 'x', kind: 'recital', level: 1, participants: [] }] },
    ],
  });
  draft.content.newBodies.push({ bodyId: 'x', name, abbreviation: name });
  render(<Differences draft={draft} />);
  const [changed, removed] = [...document.querySelectorAll('section > ul > li')];
  expect(changed).toHaveTextContent('Titre de A');
  expect(screen.getAllByText(plain(texts.decisionsKept))).toHaveLength(1);
  expect(removed).toHaveTextContent(/Organisme|Instelling/);
  for (const text of [texts.kinds.recital, texts.level(1), texts.noParticipants]) {
    expect(removed).toHaveTextContent(text);
  }
  expect(screen.getAllByText(plain(texts.decisionsLost))).toHaveLength(1);
});
