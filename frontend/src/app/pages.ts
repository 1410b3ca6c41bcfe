import { fetchCached } from '../api/useQuery';
import { definePages, type PageName, type Route } from '../navigation/paths';
import type { Page } from '../ui/page';

const MISSING: Page = { name: 'missing', segments: { fr: '', nl: '' }, load: () => import('./MissingPage') };

/** The pages that the folders of the features declare, and the one for addresses without a page. */
export const PAGES = Object.fromEntries(
  [MISSING, ...Object.values(import.meta.glob<Page>('../features/**/page.ts', { eager: true, import: 'default' }))].map(
    (page) => [page.name, page],
  ),
) as Record<PageName, Page>;
definePages(PAGES);

/** Loads the code of a page. */
export const loadCode = async (page: PageName) => (await PAGES[page].load()).default;

/** Returns the requests that a page makes first. */
export const requestsOf = ({ page, id = '' }: Route, search: string) => PAGES[page].requests?.({ id, search }) ?? [];

export function loadPage(route: Route, search: string) {
  for (const request of requestsOf(route, search)) fetchCached(request).catch(() => {});
  return loadCode(route.page);
}
