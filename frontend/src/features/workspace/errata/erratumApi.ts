import { request } from '../../../api/client';
import type {
  ConfirmErratumProposalData,
  ConfirmErratumProposalResponse,
  CreateErratumProposal,
  CreateErratumProposalData,
  CreateErratumProposalResponse,
  GetErratumProposalData,
  GetErratumProposalResponse,
  ListErratumProposalsData,
  ListErratumProposalsResponse,
  RefuseErratumProposalData,
  RefuseErratumProposalResponse,
} from '../../../api/schema.gen';
import { send } from '../session/send';

export const listErratumProposals = (page: number) =>
  send(request<ListErratumProposalsData, ListErratumProposalsResponse>('/erratumProposals', { query: { page } }));

export const readErratumProposal = (erratumProposalId: string) =>
  send(
    request<GetErratumProposalData, GetErratumProposalResponse>('/erratumProposals/{erratumProposalId}', {
      path: { erratumProposalId },
    }),
  );

/** @param key idempotency key: the same proposes once */
export const proposeErratum = (resolutionId: string, body: CreateErratumProposal, key: string) =>
  send(
    request<CreateErratumProposalData, CreateErratumProposalResponse>('/resolutions/{resolutionId}/erratumProposals', {
      path: { resolutionId },
    }),
    { method: 'POST', body, key },
  );

export const confirmErratumProposal = (erratumProposalId: string, ifMatch: string) =>
  send(
    request<ConfirmErratumProposalData, ConfirmErratumProposalResponse>(
      '/erratumProposals/{erratumProposalId}/confirmation',
      { path: { erratumProposalId } },
    ),
    { method: 'PUT', ifMatch },
  );

export const refuseErratumProposal = (erratumProposalId: string, ifMatch: string, reason: string) =>
  send(
    request<RefuseErratumProposalData, RefuseErratumProposalResponse>('/erratumProposals/{erratumProposalId}/refusal', {
      path: { erratumProposalId },
    }),
    { method: 'PUT', ifMatch, body: { reason } },
  );
