import { navigation } from '#texts/navigation';
import type { Page } from '../../../ui/page';

export default {
  name: 'method',
  segments: { fr: 'methode', nl: 'methode' },
  main: 5,
  label: navigation.method,
  load: () => import('./MethodPage'),
} satisfies Page;

declare module '../../../navigation/paths' {
  interface PageParameters {
    method: NoId;
  }
}
