import type { ComponentType } from 'preact';
import type { Request } from '../api/client';
import type { PageAddress } from '../navigation/paths';

export interface PageProps {
  /** Empty on pages without an id. */
  id: string;
  search: string;
}

/** The declaration of a page: the default export of the file `page.ts` in its folder, which `app` finds. */
export interface Page extends PageAddress {
  /** The only dynamic import of the file: the build preloads its code. */
  load: () => Promise<{ default: ComponentType<PageProps> }>;
  /** Requests that the page makes first: sent at once, while its code loads. */
  requests?: (route: PageProps) => Request<unknown>[];
  /** Shows nothing before the login: the build writes no content into its document. */
  login?: boolean;
}

/**
 * The entry of a page in a navigation: the export `entry` of its `page.ts`. Only the build reads it, which writes the
 * navigation into each document.
 */
export interface NavigationEntry {
  /** Position in the main navigation, or in the one at the end of each page. */
  main?: number;
  service?: number;
  label: string;
}
