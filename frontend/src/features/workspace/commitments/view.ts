import { listTitles } from '#texts/listTitles';
import { isAllCommitments } from '../session/addresses';
import type { WorkspaceView } from '../session/workspaceView';

export default {
  name: 'commitments',
  title: (search) => (isAllCommitments(search) ? listTitles.allCommitments : undefined),
  load: () => import('./AllCommitmentsView'),
} satisfies WorkspaceView;
