import type { Page } from '../../ui/page';

export default {
  name: 'history',
  segments: { fr: 'historique', nl: 'geschiedenis' },
  parent: 'resolutions',
  // No preload: the page's own code makes the requests, and each byte here is loaded by every page.
  load: () => import('./HistoryPage'),
} satisfies Page;

declare module '../../navigation/paths' {
  interface PageParameters {
    history: WithId;
  }
}
