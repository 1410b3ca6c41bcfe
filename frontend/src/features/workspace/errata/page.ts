import type { Page } from '../../../ui/page';

export default {
  name: 'erratumProposals',
  segments: { fr: 'rectificatifs', nl: 'verbeteringen' },
  login: true,
  load: () => import('./ErrataPage'),
} satisfies Page;

declare module '../../../navigation/paths' {
  interface PageParameters {
    erratumProposals: NoId;
  }
}
