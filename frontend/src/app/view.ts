import type { ComponentType } from 'preact';
import { type Arrival, loadNewerVersion, rememberVersionIsCurrent } from '../navigation/history';
import { parse, type Route } from '../navigation/paths';
import { describeAddress } from '../ui/head';
import type { PageProps } from '../ui/page';
import { loadPage } from './pages';

/** The page that is shown, the address that it was rendered for, and the kind of navigation. */
export interface View {
  route: Route;
  search: string;
  Page: ComponentType<PageProps>;
  arrival: Arrival | 'load';
}

/**
 * The page for the current address, once its code is loaded. Undefined if the reader has navigated on meanwhile, so
 * that a slow page does not replace a newer one. `unreachable` if the code cannot be loaded.
 */
export async function loadCurrentView(arrival: View['arrival']): Promise<View | 'unreachable' | undefined> {
  const { pathname, search } = location;
  const route = parse(pathname);
  describeAddress(route, search);
  try {
    const Page = await loadPage(route, search);
    rememberVersionIsCurrent();
    return location.pathname === pathname && location.search === search ? { route, search, arrival, Page } : undefined;
  } catch {
    return navigator.onLine && loadNewerVersion() ? undefined : 'unreachable';
  }
}
