import type { ComponentType } from 'preact';
import type { Role } from '../../../api/schema.gen';
import type { CurrentUser } from './RequireLogin';

export interface ViewProps {
  me: CurrentUser;
  /** The query of the address. */
  search: string;
}

/**
 * The declaration of a view that the query of the workspace's address names, so that the public pages need no route for it:
 * the default export of the file `view.ts` in its folder, which `WorkspacePage` finds.
 */
export interface WorkspaceView {
  name: string;
  /** Its title if the query names this view; otherwise undefined. */
  title: (search: string) => string | undefined;
  /** Without this role, the inbox is shown. */
  role?: Role;
  /** Its code loads apart: the inbox is opened more often. */
  load: () => Promise<{ default: ComponentType<ViewProps> }>;
}
