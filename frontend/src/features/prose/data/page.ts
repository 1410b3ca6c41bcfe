import { navigation } from '#texts/navigation';
import type { Page } from '../../../ui/page';

export default {
  name: 'data',
  segments: { fr: 'donnees-ouvertes', nl: 'open-data' },
  service: 1,
  label: navigation.data,
  load: () => import('./DataPage'),
} satisfies Page;

declare module '../../../navigation/paths' {
  interface PageParameters {
    data: NoId;
  }
}
