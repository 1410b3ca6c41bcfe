import { navigation } from '#texts/navigation';
import type { NavigationEntry, Page } from '../../ui/page';

export default {
  name: 'workspace',
  segments: { fr: 'espace', nl: 'werkruimte' },
  login: true,
  load: () => import('./WorkspacePage'),
} satisfies Page;

export const entry: NavigationEntry = { service: 5, label: navigation.workspace };

declare module '../../navigation/paths' {
  interface PageParameters {
    workspace: NoId;
  }
}
