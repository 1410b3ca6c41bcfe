import type { ComponentType } from 'preact';
import { describeAddress } from '../navigation/head';
import { type Arrival, loadNewerVersion, versionIsCurrent } from '../navigation/history';
import { parse, type Route } from '../navigation/paths';
import { loadPage, type PageProps } from './pages';

/** What stands in the window: a page, the address that it was drawn for, and how the reader came there. */
export interface View {
  route: Route;
  search: string;
  Page: ComponentType<PageProps>;
  arrival: Arrival | 'load';
}

/**
 * The page that the address names, once its code is there; nothing where the reader has gone on meanwhile: a slow page
 * must not cover the one that was asked for since. `unreachable` where the code cannot be had.
 */
export async function viewHere(arrival: View['arrival']): Promise<View | 'unreachable' | undefined> {
  const { pathname, search } = location;
  const route = parse(pathname);
  describeAddress(route, search);
  try {
    const Page = await loadPage(route, search);
    versionIsCurrent();
    return location.pathname === pathname && location.search === search ? { route, search, arrival, Page } : undefined;
  } catch {
    return navigator.onLine && loadNewerVersion() ? undefined : 'unreachable';
  }
}
