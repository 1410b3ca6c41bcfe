import { request } from './client';
import type { ListCommitmentLinksData, ListCommitmentLinksResponse } from './schema.gen';

/** The links of a request to requests of other resolutions, newest first, also those that have ended. */
export const listCommitmentLinks = (commitmentId: string) =>
  request<ListCommitmentLinksData, ListCommitmentLinksResponse>('/commitments/{commitmentId}/commitmentLinks', {
    path: { commitmentId },
    query: { pageSize: 200 },
  });
