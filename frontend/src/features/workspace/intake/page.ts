import type { Page } from '../../../ui/page';

export default {
  name: 'resolutionDrafts',
  segments: { fr: 'resolutions-a-reprendre', nl: 'over-te-nemen-resoluties' },
  login: true,
  load: () => import('./DraftsPage'),
} satisfies Page;

declare module '../../../navigation/paths' {
  interface PageParameters {
    resolutionDrafts: NoId;
  }
}
