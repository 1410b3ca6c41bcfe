import { navigation } from '#texts/navigation';
import type { NavigationEntry, Page } from '../../../ui/page';

/** The site in plain language. */
export default {
  name: 'brief',
  segments: { fr: 'bref', nl: 'kort' },
  load: () => import('./BriefPage'),
} satisfies Page;

export const entry: NavigationEntry = { service: 1, label: navigation.brief };

declare module '../../../navigation/paths' {
  interface PageParameters {
    brief: NoId;
  }
}
