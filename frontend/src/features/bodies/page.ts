import { navigation } from '#texts/navigation';
import { getStatistics, listBodies } from '../../api/calls';
import type { NavigationEntry, Page } from '../../ui/page';

export default {
  name: 'bodies',
  segments: { fr: 'organismes', nl: 'instellingen' },
  load: () => import('./BodyPages'),
  requests: () => [listBodies(), getStatistics()],
} satisfies Page;

export const entry: NavigationEntry = { main: 3, label: navigation.bodies };

declare module '../../navigation/paths' {
  interface PageParameters {
    bodies: NoId;
  }
}
