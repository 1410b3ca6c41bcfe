import { navigation } from '#texts/navigation';
import type { Page } from '../../ui/page';

export default {
  name: 'workspace',
  segments: { fr: 'espace', nl: 'werkruimte' },
  service: 4,
  label: navigation.workspace,
  login: true,
  load: () => import('./WorkspacePage'),
} satisfies Page;

declare module '../../navigation/paths' {
  interface PageParameters {
    workspace: NoId;
  }
}
