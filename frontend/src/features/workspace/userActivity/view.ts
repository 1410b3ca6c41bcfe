import { listTitles } from '#texts/listTitles';
import { isUserActivity } from '../admin/accountAddresses';
import type { WorkspaceView } from '../session/workspaceView';

export default {
  name: 'userActivity',
  title: (search) => (isUserActivity(search) ? listTitles.userActivity : undefined),
  role: 'admin',
  load: () => import('./UserActivityView'),
} satisfies WorkspaceView;
