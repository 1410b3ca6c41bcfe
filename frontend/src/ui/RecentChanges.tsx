import { Changes } from './Changes';
import { Follow } from './Follow';

/** The latest changes to one body's requests, and how to subscribe. A chunk of its own, loaded after the first view. */
export function RecentChanges({ owner, name }: { owner: string; name: string }) {
  return (
    <>
      <Changes query={{ owner: [owner] }} />
      <Follow owner={owner} name={name} />
    </>
  );
}
