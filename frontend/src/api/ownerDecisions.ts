import { request } from './client';
import type { ListOwnerDecisionsData, ListOwnerDecisionsResponse } from './schema.gen';

/** Parliament's decisions on the owner of a request, newest first. */
export const listOwnerDecisions = (commitmentId: string) =>
  request<ListOwnerDecisionsData, ListOwnerDecisionsResponse>('/commitments/{commitmentId}/ownerDecisions', {
    path: { commitmentId },
    query: { pageSize: 200 },
  });
