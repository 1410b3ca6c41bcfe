import { navigation } from '#texts/navigation';
import { listResolutions } from '../../../api/calls';
import type { Page } from '../../../ui/page';

export default {
  name: 'resolutions',
  segments: { fr: 'resolutions', nl: 'resoluties' },
  main: 4,
  label: navigation.resolutions,
  load: () => import('./ResolutionsPage'),
  asks: () => [listResolutions()],
} satisfies Page;

declare module '../../../navigation/paths' {
  interface PageParameters {
    resolutions: NoId;
  }
}
