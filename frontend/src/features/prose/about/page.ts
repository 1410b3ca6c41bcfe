import { navigation } from '#texts/navigation';
import type { NavigationEntry, Page } from '../../../ui/page';

export default {
  name: 'about',
  segments: { fr: 'a-propos', nl: 'over' },
  load: () => import('./AboutPage'),
} satisfies Page;

export const entry: NavigationEntry = { service: 4, label: navigation.about };

declare module '../../../navigation/paths' {
  interface PageParameters {
    about: NoId;
  }
}
