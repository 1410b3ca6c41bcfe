import { navigation } from '#texts/navigation';
import { getStatistics, listBodies } from '../../api/calls';
import type { Page } from '../../ui/page';

export default {
  name: 'bodies',
  segments: { fr: 'organismes', nl: 'instellingen' },
  main: 3,
  label: navigation.bodies,
  load: () => import('./BodyPages'),
  asks: () => [listBodies(), getStatistics()],
} satisfies Page;

declare module '../../navigation/paths' {
  interface PageParameters {
    bodies: NoId;
  }
}
