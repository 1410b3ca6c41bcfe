import { getBody, getStatistics } from '../../../api/calls';
import type { Page } from '../../../ui/page';

export default {
  name: 'body',
  parent: 'bodies',
  load: () => import('../BodyPages'),
  requests: ({ id }) => [getBody(id), getStatistics()],
} satisfies Page;

declare module '../../../navigation/paths' {
  interface PageParameters {
    body: WithId;
  }
}
