import { describe, expect, test } from 'vitest';
import { language } from '../language';
import type { Language } from '../languages';
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
  { page: 'timeline', id: 'a-590' },
  { page: 'method' },
  { page: 'data' },
  { page: 'accessibility' },
  { page: 'about' },
  { page: 'brief' },
  { page: 'verification' },
  { page: 'workspace' },
  { page: 'commitmentActions', id: 'a-590-2.3' },
];

describe.each<Language>(['fr', 'nl'])('in %s', (lang) => {
  test.each(ROUTES)('the address of $page is parsed to the same page', (route) => {
    expect(parse(href(route, '', lang))).toEqual(route);
  });
});

test('an address is in the reader’s language by default', () => {
  expect(href({ page: 'commitments' })).toBe(language === 'fr' ? '/fr/demandes' : '/nl/verzoeken');
  expect(href({ page: 'commitments' }, 'q=a', 'nl')).toBe('/nl/verzoeken?q=a');
});

test('a segment of the other language is not found', () => {
  expect(parse('/fr/verzoeken')).toEqual({ page: 'missing' });
  expect(parse('/nl/demandes')).toEqual({ page: 'missing' });
});

test.each(['/fr/nulle-part', '/fr/demandes/a/b', '/fr/methode/x', '/fr/historique', '/fr/%E0%A4%A'])(
  '%s is not found',
  (path) => {
    expect(parse(path)).toEqual({ page: 'missing' });
  },
);

test('an id with special characters is kept', () => {
  expect(parse(href({ page: 'commitment', id: 'a/b?c' }, '', 'fr'))).toEqual({ page: 'commitment', id: 'a/b?c' });
});

test('a term has an address of its definition', () => {
  expect(toDefinition('assessment')).toBe(`/${language}/methode#assessment`);
});
