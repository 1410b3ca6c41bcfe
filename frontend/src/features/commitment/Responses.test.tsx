import { render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { codes } from '#texts/codes';
import { record } from '#texts/record';
import { madeUpReference } from '../../../tests/fixtures';
import type { GovernmentResponseFact } from '../../api/schema.gen';
import { Responses } from './Responses';

const text = { fr: 'Texte.', nl: 'Tekst.' };
const cocom = { bodyId: 'cocom', href: '', name: text, abbreviation: { fr: 'Cocom', nl: 'GGC' } };
const fact = (state: Partial<GovernmentResponseFact>): GovernmentResponseFact => ({
  governmentResponseId: 'made-up',
  href: 'http://localhost/',
  commitment: madeUpReference(),
  kind: 'response',
  response: 'accepted',
  respondedOn: '2024-01-15',
  explanation: text,
  originalLanguage: 'fr',
  recordedBy: { kind: 'parliament' },
  publishedAt: '2024-01-16T10:00:00Z',
  ...state,
});
const answered = (...items: GovernmentResponseFact[]) =>
  vi.stubGlobal('fetch', async () =>
    Response.json({ self: '', items, total: items.length, page: 1, pageSize: 50, first: '', last: '' }),
  );

afterEach(() => vi.unstubAllGlobals());

test('a declaration has a heading of its own, and is not called a response of the Government', async () => {
  const by = { kind: 'body', body: cocom } as const;
  answered(fact({ kind: 'declaration', response: 'notCompetent', recordedBy: by }));
  render(<Responses id="test-1-1.1" />);
  expect(await screen.findByRole('heading', { name: record.declarations })).toBeVisible();
  expect(screen.queryByRole('heading', { name: record.responses })).toBeNull();
  expect(screen.queryByText(codes.governmentResponse.notCompetent)).toBeNull();
  expect(screen.getByRole('heading', { level: 4 })).toHaveTextContent(/(Cocom|GGC)/);
});

test('the Government’s response and the owner’s declaration are shown separately', async () => {
  answered(
    fact({
      governmentResponseId: 'd',
      kind: 'declaration',
      response: 'notCompetent',
      recordedBy: { kind: 'body', body: cocom },
    }),
    fact({ governmentResponseId: 'r' }),
  );
  render(<Responses id="test-1-1.2" />);
  expect((await screen.findAllByRole('heading', { level: 3 })).map((heading) => heading.textContent)).toEqual([
    record.responses,
    record.declarations,
  ]);
});

test('a response that Parliament entered later names its entry, and links its document once', async () => {
  answered(fact({ entered: true, document: 'Doc. 12', source: 'https://example.org/doc' }));
  render(<Responses id="test-1-1.3" />);
  expect((await screen.findAllByRole('link')).map((link) => link.textContent)).toEqual(['Doc. 12']);
  expect(screen.getByText(/(Encodage|ingevoerd)/)).toBeVisible();
});
