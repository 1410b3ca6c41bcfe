import type { Page } from '../../../ui/page';

export default {
  name: 'followedResolution',
  segments: { fr: 'suivi', nl: 'opvolging' },
  parent: 'overview',
  // No preload: the page's own code makes the requests, and each byte here is loaded by every page.
  load: () => import('../OverviewPages'),
} satisfies Page;

declare module '../../../navigation/paths' {
  interface PageParameters {
    followedResolution: WithId;
  }
}
