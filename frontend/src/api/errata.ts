import { request } from './client';
import type { ListErrataOfCommitmentData, ListErrataOfCommitmentResponse } from './schema.gen';

/** The corrections of a request's transcription, newest first. */
export const listErrataOfCommitment = (commitmentId: string) =>
  request<ListErrataOfCommitmentData, ListErrataOfCommitmentResponse>('/commitments/{commitmentId}/errata', {
    path: { commitmentId },
    query: { pageSize: 200 },
  });
