import type { ComponentChildren } from 'preact';
import { chrome } from '#texts/chrome';
import { otherLanguage } from '../language';
import { href, type PageName, type Route } from '../navigation/paths';

type Listed =
  | 'overview'
  | 'commitments'
  | 'bodies'
  | 'resolutions'
  | 'method'
  | 'data'
  | 'accessibility'
  | 'about'
  | 'workspace';
const MAIN: Listed[] = ['overview', 'commitments', 'bodies', 'resolutions', 'method'];
const SERVICE: Listed[] = ['data', 'accessibility', 'about', 'workspace'];
const SECTION: Partial<Record<PageName, Listed>> = {
  commitment: 'commitments',
  body: 'bodies',
  resolution: 'resolutions',
  history: 'resolutions',
  task: 'workspace',
};

interface Props {
  route: Route | undefined;
  search: string;
  children: ComponentChildren;
}

export function Layout({ route, search, children }: Props) {
  const links = (pages: Listed[]) =>
    pages.map((page) => (
      <li key={page}>
        <a href={href({ page })} aria-current={currency(page, route)}>
          {chrome[page]}
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
            <ul>{links(MAIN)}</ul>
          </nav>
        </div>
      </header>
      <main id="main" tabIndex={-1} class="wide">
        {children}
      </main>
      <footer class="colophon">
        <div class="wide">
          <nav aria-label={chrome.serviceNavigation}>
            <ul>{links(SERVICE)}</ul>
          </nav>
          <p>{chrome.promise}</p>
        </div>
      </footer>
    </>
  );
}

function currency(page: Listed, route: Route | undefined) {
  if (!route) return undefined;
  if (route.page === page) return 'page';
  return SECTION[route.page] === page ? 'true' : undefined;
}
