import type { Page } from '../../../../ui/page';

export default {
  name: 'erratumProposal',
  parent: 'erratumProposals',
  login: true,
  load: () => import('./ErratumProposalPage'),
} satisfies Page;

declare module '../../../../navigation/paths' {
  interface PageParameters {
    erratumProposal: WithId;
  }
}
