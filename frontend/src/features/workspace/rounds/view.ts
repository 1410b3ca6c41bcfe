import { listTitles } from '#texts/listTitles';
import { roundIn } from '../session/roundAddresses';
import type { WorkspaceView } from '../session/workspaceView';

export default {
  name: 'rounds',
  title: (search) => (roundIn(search) === undefined ? undefined : listTitles.rounds),
  load: () => import('./RoundsView'),
} satisfies WorkspaceView;
