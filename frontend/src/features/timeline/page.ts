import type { Page } from '../../ui/page';

export default {
  name: 'timeline',
  segments: { fr: 'frise', nl: 'tijdlijn' },
  parent: 'overview',
  // No preload: the page's own code makes the request, and each byte here is loaded by every page.
  load: () => import('./TimelinePage'),
} satisfies Page;

declare module '../../navigation/paths' {
  interface PageParameters {
    timeline: WithId;
  }
}
