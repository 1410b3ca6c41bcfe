import { navigation } from '#texts/navigation';
import type { NavigationEntry, Page } from '../../../ui/page';

export default {
  name: 'data',
  segments: { fr: 'donnees-ouvertes', nl: 'open-data' },
  load: () => import('./DataPage'),
} satisfies Page;

export const entry: NavigationEntry = { service: 2, label: navigation.data };

declare module '../../../navigation/paths' {
  interface PageParameters {
    data: NoId;
  }
}
