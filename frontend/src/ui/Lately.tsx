import { Changes } from './Changes';

/** What changed last on the requests of one body: a file of its own, so that it is fetched once the first view stands. */
export function Lately({ owner }: { owner: string }) {
  return <Changes query={{ owner: [owner] }} />;
}
