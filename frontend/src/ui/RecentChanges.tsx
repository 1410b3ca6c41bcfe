import { Changes } from './Changes';
import { Follow } from './Follow';

/**
 * What changed last on the requests of one body, and how to be told of what changes next: a file of its own, so that it is
 * fetched once the first view stands.
 */
export function RecentChanges({ owner, name }: { owner: string; name: string }) {
  return (
    <>
      <Changes query={{ owner: [owner] }} />
      <Follow owner={owner} name={name} />
    </>
  );
}
