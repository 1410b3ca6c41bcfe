import { getCommitment } from '../../api/calls';
import type { Page } from '../../ui/page';

export default {
  name: 'commitment',
  parent: 'commitments',
  load: () => import('./CommitmentPage'),
  requests: ({ id }) => [getCommitment(id)],
} satisfies Page;

declare module '../../navigation/paths' {
  interface PageParameters {
    commitment: WithId;
  }
}
