import { getResolutionText } from '../../api/calls';
import type { Page } from '../../ui/page';

export default {
  name: 'resolution',
  parent: 'resolutions',
  load: () => import('./TextPage'),
  requests: ({ id }) => [getResolutionText(id)],
} satisfies Page;

declare module '../../navigation/paths' {
  interface PageParameters {
    resolution: WithId;
  }
}
