import type { Page } from '../../ui/page';

export default {
  name: 'publications',
  segments: { fr: 'publications', nl: 'publicaties' },
  load: () => import('./PublicationsPage'),
  // The page's own code makes the requests, as each byte here is loaded by every page; without this the page would be complete.
  requests: () => [],
} satisfies Page;

declare module '../../navigation/paths' {
  interface PageParameters {
    publications: NoId;
  }
}
