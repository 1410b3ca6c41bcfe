import { selection } from '#texts/selection';
import { bulkActionOf } from '../selection/bulkAction';
import type { WorkspaceView } from '../session/workspaceView';

export default {
  name: 'bulk',
  title(search) {
    const action = bulkActionOf(search);
    return action && selection.actions[action.act];
  },
  load: () => import('./BulkActionView'),
} satisfies WorkspaceView;
