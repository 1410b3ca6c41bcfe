import { render } from 'preact';
import { asOf as texts } from '#texts/asOf';
import { getStatistics } from '../api/calls';
import { fetchCached } from '../api/useQuery';
import { dayError } from '../i18n/dayError';
import { today } from '../i18n/days';
import { language, otherLanguage } from '../language';
import { dayOf, parse } from '../navigation/paths';
import { PAGES } from './pages';

let changes: MutationObserver | undefined;

/**
 * Keeps the day of the address on all links of the public pages, those of the navigation too, and names it above each page, with
 * the way back. Call it after each navigation; without a valid day it takes both back. Today is none, nor is a
 * day before the first adoption.
 */
export function keepChosenDay(search: string): void {
  const { asOf } = dayOf(search);
  const day = asOf && asOf !== today() && !dayError(asOf) ? asOf : undefined;
  changes?.disconnect();
  forget();
  // The timeline's cursor names the day and leads back: there, a banner would push the rows that the reader moves through.
  showBanner(parse(location.pathname).page === 'timeline' ? undefined : day);
  if (!day) return;
  fetchCached(getStatistics({})).then(
    ({ firstAdoptedOn }) => {
      if (firstAdoptedOn && day < firstAdoptedOn && dayOf(location.search).asOf === day) keepChosenDay('');
    },
    () => {},
  );
  addTo(document.links, day);
  changes = new MutationObserver(() => addTo(document.links, day));
  changes.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['href'] });
}

/** Removes the day from the links to which it was added. */
function forget() {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-day]')) {
    link.href = withDay(link.href);
    delete link.dataset.day;
  }
}

function addTo(links: Iterable<HTMLAnchorElement | HTMLAreaElement>, day: string) {
  for (const link of links) {
    if (link.dataset.today !== undefined || link.hasAttribute('download') || !leadsToPublicPage(link)) continue;
    if (new URL(link.href).searchParams.has('asOf')) continue;
    link.href = withDay(link.href, day);
    link.dataset.day = day;
  }
}

function leadsToPublicPage({ origin, pathname }: HTMLAnchorElement | HTMLAreaElement) {
  if (origin !== location.origin || ![language, otherLanguage].some((one) => pathname.startsWith(`/${one}/`)))
    return false;
  const { page } = parse(pathname);
  return page !== 'missing' && !PAGES[page].login;
}

function withDay(address: string, day?: string) {
  const url = new URL(address);
  url.searchParams.delete('asOf');
  if (day) url.searchParams.set('asOf', day);
  return url.href;
}

function showBanner(day: string | undefined) {
  const shown = document.querySelector('.chosen-day');
  if (!day) {
    shown?.remove();
    return;
  }
  const banner = shown ?? document.createElement('aside');
  if (!shown) {
    banner.className = 'chosen-day';
    banner.setAttribute('aria-label', texts.chosenDay);
    document.getElementById('main')?.before(banner);
  }
  render(<Banner day={day} />, banner);
}

function Banner({ day }: { day: string }) {
  const back = new URL(location.href);
  for (const name of ['asOf', 'compare', 'page']) back.searchParams.delete(name);
  return (
    <p class="page">
      <strong>{texts.chosen(day)}</strong>{' '}
      <a href={back.pathname + back.search} data-today>
        {texts.today}
      </a>
    </p>
  );
}
