import type { Page } from '../../../ui/page';

export default {
  name: 'commitmentActions',
  parent: 'workspace',
  login: true,
  load: () => import('./ActionsPage'),
} satisfies Page;

declare module '../../../navigation/paths' {
  interface PageParameters {
    commitmentActions: WithId;
  }
}
