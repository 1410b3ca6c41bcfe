import type { ComponentChildren } from 'preact';
import { common } from '#texts/common';
import { layout } from '#texts/layout';
import { otherLanguage } from '../language';
import { href, type Route } from '../navigation/paths';
import type { NavigationEntry, Page } from '../ui/page';
import { ariaCurrent } from './currentPage';

interface Declaration {
  default: Page;
  entry?: NavigationEntry;
}
const DECLARATIONS = Object.values(import.meta.glob<Declaration>('../features/**/page.ts', { eager: true }));

/** The pages with an entry in a navigation, in its order. */
const pagesIn = (menu: 'main' | 'service') =>
  DECLARATIONS.flatMap(({ default: { name }, entry }) =>
    entry?.[menu] ? [{ name, label: entry.label, at: entry[menu] }] : [],
  ).sort((a, b) => a.at - b.at);

interface Props {
  route: Route | undefined;
  children: ComponentChildren;
}

/**
 * The HTML around the page's content, in each document. Only the build renders it: in the browser `updateLayout` changes
 * the few attributes that differ from page to page.
 */
export function Layout({ route, children }: Props) {
  const links = (menu: 'main' | 'service') =>
    pagesIn(menu).map(({ name, label }) => (
      <li key={name}>
        <a href={href({ page: name } as Route)} aria-current={ariaCurrent(name, route)}>
          {label}
        </a>
      </li>
    ));
  return (
    <>
      <a class="ds-skip-link" href="#main">
        {layout.skip}
      </a>
      <header class="masthead">
        <div class="page">
          <p class="brand">
            <a href={href({ page: 'overview' })}>{common.product}</a> <span>{layout.tagline}</span>
          </p>
          <a
            class="language"
            href={href(route ?? { page: 'overview' }, '', otherLanguage)}
            lang={otherLanguage}
            hreflang={otherLanguage}
            rel="alternate"
          >
            {layout.switchLanguage}
          </a>
          <nav aria-label={layout.mainNavigation}>
            <ul>{links('main')}</ul>
          </nav>
        </div>
      </header>
      <main id="main" tabIndex={-1} class="page">
        <div>{children}</div>
      </main>
      <footer class="colophon">
        <div class="page">
          <nav aria-label={layout.serviceNavigation}>
            <ul>{links('service')}</ul>
          </nav>
          <p>{layout.promise}</p>
          <p class="publisher" />
        </div>
      </footer>
    </>
  );
}
