import type { Page } from '../../../../ui/page';

export default {
  name: 'resolutionDraft',
  parent: 'resolutionDrafts',
  login: true,
  load: () => import('./ReviewPage'),
} satisfies Page;

declare module '../../../../navigation/paths' {
  interface PageParameters {
    resolutionDraft: WithId;
  }
}
