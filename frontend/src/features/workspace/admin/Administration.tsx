import { EditUser } from './EditUser';
import { FindHistory } from './FindHistory';
import { InviteUser } from './InviteUser';
import { UserList } from './UserList';

/** The accounts: the list, or one of them. */
export default function Administration({ search, me }: { search: string; me: string }) {
  const query = new URLSearchParams(search);
  const account = query.get('account');
  if (account === 'new') return <InviteUser />;
  if (account) return <EditUser key={account} userId={account} me={me} />;
  return (
    <>
      <UserList q={query.get('q') ?? ''} page={Number(query.get('page')) || 1} me={me} />
      <FindHistory />
    </>
  );
}
