import type { ComponentChildren } from 'preact';
import { chrome } from '#texts/chrome';
import { otherLanguage } from '../language';
import { href, type PageName, type Route } from '../navigation/paths';
import { PAGES } from './pages';

/** The pages with an entry in a navigation, in its order. */
const listed = (menu: 'main' | 'service') =>
  Object.values(PAGES)
    .filter((page) => page[menu])
    .sort((a, b) => (a[menu] as number) - (b[menu] as number));

interface Props {
  route: Route | undefined;
  search: string;
  children: ComponentChildren;
}

export function Layout({ route, search, children }: Props) {
  const links = (menu: 'main' | 'service') =>
    listed(menu).map(({ name, label }) => (
      <li key={name}>
        <a href={href({ page: name } as Route)} aria-current={currency(name, route)}>
          {label}
        </a>
      </li>
    ));
  return (
    <>
      <a class="ds-skip-link" href="#main">
        {chrome.skip}
      </a>
      <header class="masthead">
        <div class="wide">
          <p class="brand">
            <a href={href({ page: 'overview' })}>{chrome.product}</a> <span>{chrome.tagline}</span>
          </p>
          <a
            class="language"
            href={href(route ?? { page: 'overview' }, search.slice(1), otherLanguage)}
            lang={otherLanguage}
            hreflang={otherLanguage}
            rel="alternate"
          >
            {chrome.switchLanguage}
          </a>
          <nav aria-label={chrome.mainNavigation}>
            <ul>{links('main')}</ul>
          </nav>
        </div>
      </header>
      <main id="main" tabIndex={-1} class="wide">
        {children}
      </main>
      <footer class="colophon">
        <div class="wide">
          <nav aria-label={chrome.serviceNavigation}>
            <ul>{links('service')}</ul>
          </nav>
          <p>{chrome.promise}</p>
        </div>
      </footer>
    </>
  );
}

function currency(page: PageName, route: Route | undefined) {
  if (!route) return undefined;
  if (route.page === page) return 'page';
  return PAGES[route.page].parent === page ? 'true' : undefined;
}
