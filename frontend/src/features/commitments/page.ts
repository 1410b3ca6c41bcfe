import { navigation } from '#texts/navigation';
import { getStatistics, listCommitments } from '../../api/calls';
import { dayOf } from '../../navigation/paths';
import type { NavigationEntry, Page } from '../../ui/page';
import { commitmentsQuery } from './query';

export default {
  name: 'commitments',
  segments: { fr: 'demandes', nl: 'verzoeken' },
  load: () => import('./CommitmentsPage'),
  requests: ({ search }) => [listCommitments(commitmentsQuery(search)), getStatistics(dayOf(search))],
} satisfies Page;

export const entry: NavigationEntry = { main: 2, label: navigation.commitments };

declare module '../../navigation/paths' {
  interface PageParameters {
    commitments: NoId;
  }
}
