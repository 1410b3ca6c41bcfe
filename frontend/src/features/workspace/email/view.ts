import { workspace } from '#texts/workspace';
import type { WorkspaceView } from '../session/workspaceView';
import { emailTokenIn } from './emailToken';

export default {
  name: 'email',
  title: (search) => (emailTokenIn(search) === undefined ? undefined : workspace.confirmEmail),
  load: () => import('./ConfirmEmailView'),
} satisfies WorkspaceView;
