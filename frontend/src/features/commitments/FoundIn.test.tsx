import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { foundIn } from '#texts/foundIn';
import { madeUp } from '../../../tests/fixtures';
import type { FoundText } from '../../api/schema.gen';
import { language, otherLanguage } from '../../language';
import { CommitmentTable } from './CommitmentTable';

const body = {
  bodyId: 'safe-brussels',
  href: 'http://localhost/',
  name: { fr: 'safe.brussels', nl: 'safe.brussels' },
  abbreviation: { fr: 'safe.brussels', nl: 'safe.brussels' },
};

const found = (languages: ('fr' | 'nl')[]): FoundText => ({
  kind: 'progressReport',
  publishedAt: '2026-03-10T23:30:00Z',
  body,
  excerpts: languages.map((language) => ({
    language,
    parts: [
      { text: `…${language} avant `, found: false },
      { text: 'guichets', found: true },
      { text: ' après…', found: false },
    ],
  })),
});

const showResult = (texts: FoundText[]) =>
  render(<CommitmentTable items={[madeUp({ foundIn: texts })]} sort="relevance" />);

test('a result names the text in which the words were found, by its author and day in Brussels, and marks them', async () => {
  showResult([found(['fr', 'nl'])]);
  const quote = (await screen.findByText('guichets')).parentElement as HTMLElement;
  expect(quote.parentElement?.textContent).toBe(
    `${foundIn.progressReport('2026-03-11', 'safe.brussels')} …${language} avant guichets après…`,
  );
  expect([...quote.querySelectorAll('mark')].map((word) => word.textContent)).toEqual(['guichets']);
});

test('words that occur in the other language only are quoted in it', async () => {
  showResult([found([otherLanguage])]);
  const quote = (await screen.findByText('guichets')).parentElement as HTMLElement;
  expect(quote.lang).toBe(otherLanguage);
});
