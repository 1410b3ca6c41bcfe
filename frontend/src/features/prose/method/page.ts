import { navigation } from '#texts/navigation';
import type { NavigationEntry, Page } from '../../../ui/page';

export default {
  name: 'method',
  segments: { fr: 'methode', nl: 'methode' },
  load: () => import('./MethodPage'),
} satisfies Page;

export const entry: NavigationEntry = { main: 5, label: navigation.method };

declare module '../../../navigation/paths' {
  interface PageParameters {
    method: NoId;
  }
}
