import { useLazy } from '../../../ui/useLazy';
import type { ViewProps } from '../session/workspaceView';
import { accountIn } from './accountAddresses';
import { EditUser } from './EditUser';
import { FindHistory } from './FindHistory';
import { InviteUser } from './InviteUser';
import { UserList } from './UserList';

/** The accounts: the list, or one of them. */
export default function AccountsView({ search, me: { id: me } }: ViewProps) {
  const query = new URLSearchParams(search);
  const account = accountIn(search);
  if (account === 'new') return <InviteUser />;
  if (account) return <EditUser key={account} userId={account} me={me} />;
  return (
    <>
      <UserList q={query.get('q') ?? ''} page={Number(query.get('page')) || 1} me={me} />
      <FindHistory />
      <Rules />
    </>
  );
}

/** Seldom used: its code loads separately. */
function Rules() {
  const PublicationRules = useLazy(() => import('./PublicationRules').then((code) => code.default));
  return PublicationRules ? <PublicationRules /> : null;
}
