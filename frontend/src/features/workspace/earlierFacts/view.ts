import { listTitles } from '#texts/listTitles';
import { isEarlierFacts } from '../session/earlierFactsAddress';
import type { WorkspaceView } from '../session/workspaceView';

export default {
  name: 'earlierFacts',
  title: (search) => (isEarlierFacts(search) ? listTitles.earlierFacts : undefined),
  role: 'staff',
  load: () => import('./EarlierFactsView'),
} satisfies WorkspaceView;
