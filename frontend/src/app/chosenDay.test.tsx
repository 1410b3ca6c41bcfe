import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { asOf as texts } from '#texts/asOf';
import { clearResponseCache } from '../api/useQuery';
import { today } from '../i18n/days';
import { language, otherLanguage } from '../language';
import { definePages, href } from '../navigation/paths';
import { keepChosenDay } from './chosenDay';
import { PAGES } from './pages';

const DAY = '2025-06-15';
const REQUEST = href({ page: 'commitment', id: 'a-590-2.4' });

beforeEach(() => {
  clearResponseCache();
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ firstAdoptedOn: '2023-06-30' })));
  history.replaceState(null, '', `${REQUEST}?asOf=${DAY}`);
  definePages(PAGES);
  document.body.innerHTML = `<nav><a id="nav" href="${href({ page: 'bodies' })}">x</a></nav>
    <main id="main">
      <a id="request" href="${REQUEST}">x</a> <a id="other" href="${href({ page: 'overview' }, '', otherLanguage)}">x</a>
      <a id="own" href="${REQUEST}?asOf=2024-01-01">x</a> <a id="work" href="${href({ page: 'workspace' })}">x</a>
      <a id="file" href="/api/sequitur/v1/commitments">x</a> <a id="away" href="https://example.org/fr/demandes">x</a>
    </main>`;
});

afterEach(() => {
  vi.unstubAllGlobals();
  keepChosenDay('');
  // The tests of all files share the document.
  document.body.innerHTML = '';
});

const link = (id: string) => document.getElementById(id) as HTMLAnchorElement;
const dayOfLink = (id: string) => new URL(link(id).href).searchParams.get('asOf');
const observed = () => new Promise((resolve) => setTimeout(resolve));

test('all links between public pages keep the day, those of the navigation and of the other language too', () => {
  keepChosenDay(`?asOf=${DAY}`);
  expect(['nav', 'request', 'other', 'own', 'work', 'file', 'away'].map(dayOfLink)).toEqual([
    DAY,
    DAY,
    DAY,
    '2024-01-01',
    null,
    null,
    null,
  ]);
});

test('links that are drawn or changed later keep it too', async () => {
  keepChosenDay(`?asOf=${DAY}`);
  document.getElementById('main')?.insertAdjacentHTML('beforeend', `<a id="late" href="${REQUEST}">x</a>`);
  link('nav').setAttribute('href', href({ page: 'method' }));
  await observed();
  expect([dayOfLink('late'), dayOfLink('nav')]).toEqual([DAY, DAY]);
});

test('the banner names the day and leads back to today, without the comparison', () => {
  history.replaceState(null, '', `${REQUEST}?asOf=${DAY}&compare=today&theme=2`);
  keepChosenDay(location.search);
  const banner = document.querySelector('.chosen-day');
  expect(banner?.textContent).toContain(texts.chosen(DAY));
  expect(banner?.querySelector('a')?.getAttribute('href')).toBe(`/${language}${REQUEST.slice(3)}?theme=2`);
});

test('back at today, links and page are as before', async () => {
  keepChosenDay(`?asOf=${DAY}`);
  keepChosenDay('');
  await observed();
  expect([dayOfLink('nav'), dayOfLink('request'), dayOfLink('own')]).toEqual([null, null, '2024-01-01']);
  expect(document.querySelector('.chosen-day')).toBeNull();
  link('nav').setAttribute('href', href({ page: 'method' }));
  await observed();
  expect(dayOfLink('nav')).toBeNull();
});

test.each(['2025-02-30', '2999-01-01', today()])('a day that is none, to come, or today is not kept: %s', (day) => {
  keepChosenDay(`?asOf=${day}`);
  expect(document.querySelector('.chosen-day')).toBeNull();
  expect(dayOfLink('nav')).toBeNull();
});

test('a day before the first adoption is not kept', async () => {
  history.replaceState(null, '', `${REQUEST}?asOf=2020-01-01`);
  keepChosenDay(location.search);
  await vi.waitFor(() => expect(document.querySelector('.chosen-day')).toBeNull());
  expect(dayOfLink('nav')).toBeNull();
});

test('the timeline has its own words for the day, and the links keep it', () => {
  history.replaceState(null, '', `${href({ page: 'timeline', id: 'a-590' })}?asOf=${DAY}`);
  keepChosenDay(location.search);
  expect(document.querySelector('.chosen-day')).toBeNull();
  expect(dayOfLink('nav')).toBe(DAY);
});
