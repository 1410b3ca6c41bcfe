import { navigation } from '#texts/navigation';
import { listResolutions } from '../../../api/calls';
import type { NavigationEntry, Page } from '../../../ui/page';

export default {
  name: 'resolutions',
  segments: { fr: 'resolutions', nl: 'resoluties' },
  load: () => import('./ResolutionsPage'),
  requests: ({ search }) => (search ? [] : [listResolutions()]),
} satisfies Page;

export const entry: NavigationEntry = { main: 4, label: navigation.resolutions };

declare module '../../../navigation/paths' {
  interface PageParameters {
    resolutions: NoId;
  }
}
