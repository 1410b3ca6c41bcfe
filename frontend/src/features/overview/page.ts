import { navigation } from '#texts/navigation';
import { getStatistics, listResolutions } from '../../api/calls';
import { dayOf } from '../../navigation/paths';
import type { Page } from '../../ui/page';

export default {
  name: 'overview',
  segments: { fr: '', nl: '' },
  main: 1,
  label: navigation.overview,
  load: () => import('./OverviewPages'),
  asks: ({ search }) => [getStatistics(dayOf(search)), listResolutions()],
} satisfies Page;

declare module '../../navigation/paths' {
  interface PageParameters {
    overview: NoId;
  }
}
