import { href } from '../../../navigation/paths';

/**
 * The list of all requests: the workspace's address with a query, so that the public pages need no route for it.
 * @param query filters of the API's list of commitments
 */
export function toAllCommitments(query: URLSearchParams | Record<string, string> = {}): string {
  const all = new URLSearchParams(query);
  all.set('commitments', 'all');
  return href({ page: 'workspace' }, all);
}

/** Whether an address is that of the list of all requests. */
export const isAllCommitments = (search: string) => new URLSearchParams(search).has('commitments');

const FOREWORD = 'foreword';

/** The form of the foreword to a resolution's report, on the page of the inbox. */
export const toForeword = (resolutionId: string): string =>
  `${href({ page: 'workspace' }, new URLSearchParams({ [FOREWORD]: resolutionId }))}#${FOREWORD}`;

export const CLASSIFICATION = 'classification';

/** The form of the classification of resolutions, on the page of the inbox. */
export const toClassification = (): string => `${href({ page: 'workspace' })}#${CLASSIFICATION}`;

/** Id of the resolution whose foreword is to be written, if the address names one. */
export const forewordIn = (search: string): string | undefined =>
  new URLSearchParams(search).get(FOREWORD) ?? undefined;
