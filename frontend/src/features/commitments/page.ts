import { navigation } from '#texts/navigation';
import { getStatistics, listCommitments } from '../../api/calls';
import { dayOf } from '../../navigation/paths';
import type { Page } from '../../ui/page';
import { commitmentsQuery } from './query';

export default {
  name: 'commitments',
  segments: { fr: 'demandes', nl: 'verzoeken' },
  main: 2,
  label: navigation.commitments,
  load: () => import('./CommitmentsPage'),
  asks: ({ search }) => [listCommitments(commitmentsQuery(search)), getStatistics(dayOf(search))],
} satisfies Page;

declare module '../../navigation/paths' {
  interface PageParameters {
    commitments: NoId;
  }
}
