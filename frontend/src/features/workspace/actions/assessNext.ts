import type { CommitmentReference, Me } from '../../../api/schema.gen';
import { getMe } from '../session/send';

/** The requests whose latest report awaits an assessment, in the order of the inbox. */
export const commitmentsToAssess = ({ awaiting }: Pick<Me, 'awaiting'>): CommitmentReference[] =>
  awaiting.find(({ kind }) => kind === 'reportsToAssess')?.items.map(({ commitment }) => commitment) ?? [];

/** The request after this one; after the last one, the first. */
export function following(current: string, listed: CommitmentReference[]): CommitmentReference | undefined {
  const at = listed.findIndex(({ commitmentId }) => commitmentId === current);
  return [...listed.slice(at + 1), ...listed].find(({ commitmentId }) => commitmentId !== current);
}

/**
 * The next request to assess, after those that colleagues have assessed meanwhile are left out.
 * @param listed the requests that awaited an assessment when the page was opened
 */
export async function nextToAssess(
  current: string,
  listed: CommitmentReference[],
): Promise<CommitmentReference | undefined> {
  const now = commitmentsToAssess((await getMe()).value);
  const awaits = (id: string) => now.some(({ commitmentId }) => commitmentId === id);
  const remaining = listed.filter(({ commitmentId }) => commitmentId === current || awaits(commitmentId));
  return following(current, remaining) ?? following(current, now);
}

/** Whether the next one is opened after a publication; kept until the page is loaded again. */
let opensNext = true;
let assessed: CommitmentReference | undefined;

export const assessNextPreference = {
  get chosen() {
    return opensNext;
  },
  choose(chosen: boolean) {
    opensNext = chosen;
  },
  /** Remembers the request that was just assessed, to say so beside the next one. */
  from(commitment: CommitmentReference) {
    assessed = commitment;
  },
  /** The request that was just assessed, once. */
  take(): CommitmentReference | undefined {
    const before = assessed;
    assessed = undefined;
    return before;
  },
};
