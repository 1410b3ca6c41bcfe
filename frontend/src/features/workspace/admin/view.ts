import { workspace } from '#texts/workspace';
import type { WorkspaceView } from '../session/workspaceView';
import { accountIn } from './accountAddresses';

export default {
  name: 'accounts',
  title: (search) => (accountIn(search) === undefined ? undefined : workspace.title),
  role: 'admin',
  load: () => import('./AccountsView'),
} satisfies WorkspaceView;
