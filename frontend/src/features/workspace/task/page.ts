import type { Page } from '../../../ui/page';

export default {
  name: 'task',
  parent: 'workspace',
  login: true,
  load: () => import('./TaskPage'),
} satisfies Page;

declare module '../../../navigation/paths' {
  interface PageParameters {
    task: WithId;
  }
}
