import { navigation } from '#texts/navigation';
import type { Page } from '../../../ui/page';

export default {
  name: 'about',
  segments: { fr: 'a-propos', nl: 'over' },
  service: 3,
  label: navigation.about,
  load: () => import('./AboutPage'),
} satisfies Page;

declare module '../../../navigation/paths' {
  interface PageParameters {
    about: NoId;
  }
}
