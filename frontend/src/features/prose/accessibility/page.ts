import { navigation } from '#texts/navigation';
import type { NavigationEntry, Page } from '../../../ui/page';

export default {
  name: 'accessibility',
  segments: { fr: 'accessibilite', nl: 'toegankelijkheid' },
  load: () => import('./AccessibilityPage'),
} satisfies Page;

export const entry: NavigationEntry = { service: 3, label: navigation.accessibility };

declare module '../../../navigation/paths' {
  interface PageParameters {
    accessibility: NoId;
  }
}
