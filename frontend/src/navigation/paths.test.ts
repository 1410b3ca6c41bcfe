import { describe, expect, test } from 'vitest';
import { type Language, language } from '../i18n/current';
import { href, parse, type Route, toDefinition } from './paths';

const ROUTES: Route[] = [
  { page: 'overview' },
  { page: 'commitments' },
  { page: 'commitment', id: 'a-590-2.10' },
  { page: 'bodies' },
  { page: 'body', id: 'safe.brussels' },
  { page: 'resolutions' },
  { page: 'resolution', id: 'a-590' },
  { page: 'history', id: 'a-590' },
  { page: 'method' },
  { page: 'data' },
  { page: 'accessibility' },
  { page: 'about' },
  { page: 'workspace' },
  { page: 'task', id: 'a-590-2.3' },
];

describe.each<Language>(['fr', 'nl'])('in %s', (lang) => {
  test.each(ROUTES)('the address of $page leads back to it', (route) => {
    expect(parse(href(route, '', lang))).toEqual(route);
  });
});

test('an address is in the reader’s language unless another is asked for', () => {
  expect(href({ page: 'commitments' })).toBe(language === 'fr' ? '/fr/demandes' : '/nl/verzoeken');
  expect(href({ page: 'commitments' }, 'q=a', 'nl')).toBe('/nl/verzoeken?q=a');
});

test('a segment of the other language is no page of this one', () => {
  expect(parse('/fr/verzoeken')).toEqual({ page: 'missing' });
  expect(parse('/nl/demandes')).toEqual({ page: 'missing' });
});

test.each(['/fr/nulle-part', '/fr/demandes/a/b', '/fr/methode/x', '/fr/historique', '/fr/%E0%A4%A'])(
  '%s is no page',
  (path) => {
    expect(parse(path)).toEqual({ page: 'missing' });
  },
);

test('an id is kept whole whatever it holds', () => {
  expect(parse(href({ page: 'commitment', id: 'a/b?c' }, '', 'fr'))).toEqual({ page: 'commitment', id: 'a/b?c' });
});

test('a word leads to its definition', () => {
  expect(toDefinition('assessment')).toBe(`/${language}/methode#assessment`);
});
