import { navigation } from '#texts/navigation';
import type { Page } from '../../../ui/page';

export default {
  name: 'accessibility',
  segments: { fr: 'accessibilite', nl: 'toegankelijkheid' },
  service: 2,
  label: navigation.accessibility,
  load: () => import('./AccessibilityPage'),
} satisfies Page;

declare module '../../../navigation/paths' {
  interface PageParameters {
    accessibility: NoId;
  }
}
