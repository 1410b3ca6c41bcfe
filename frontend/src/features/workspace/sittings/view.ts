import { listTitles } from '#texts/listTitles';
import { sittingAddressOf } from '../session/sittingAddresses';
import type { WorkspaceView } from '../session/workspaceView';

export default {
  name: 'sittings',
  title: (search) => (sittingAddressOf(search) ? listTitles.sittings : undefined),
  load: () => import('./SittingsView'),
} satisfies WorkspaceView;
