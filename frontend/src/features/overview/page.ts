import { navigation } from '#texts/navigation';
import { getStatistics, listResolutions } from '../../api/calls';
import { dayOf } from '../../navigation/paths';
import type { NavigationEntry, Page } from '../../ui/page';

export default {
  name: 'overview',
  segments: { fr: '', nl: '' },
  load: () => import('./OverviewPages'),
  requests: ({ search }) => [getStatistics(dayOf(search)), listResolutions()],
} satisfies Page;

export const entry: NavigationEntry = { main: 1, label: navigation.overview };

declare module '../../navigation/paths' {
  interface PageParameters {
    overview: NoId;
  }
}
