import { otherLanguage } from '../language';
import { href, type PageName, parse, type Route } from '../navigation/paths';
import { PAGES } from './pages';

/** The value of `aria-current` of the navigation entry of `page`; the entry of a page stands for its parts too. */
export function ariaCurrent(page: PageName, route: Route | undefined) {
  if (!route) return undefined;
  if (route.page === page) return 'page';
  return PAGES[route.page].parent === page ? 'true' : undefined;
}

/** Marks the current page in the navigation, and lets the link to the other language lead to the same page. */
export function updateLayout(route: Route, search: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.masthead a, .colophon a')) {
    if (link.rel) link.href = href(route, search.slice(1), otherLanguage);
    else if (link.closest('nav')) {
      const current = ariaCurrent(parse(link.pathname).page, route);
      if (current) link.setAttribute('aria-current', current);
      else link.removeAttribute('aria-current');
    }
  }
}
