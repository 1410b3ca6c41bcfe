import { request } from '../../../api/client';
import { getResolution } from '../../../api/resolution';
import type {
  CreateClassification,
  CreateClassificationData,
  CreateClassificationResponse,
  CreateCommitmentLink,
  CreateCommitmentLinkData,
  CreateCommitmentLinkResponse,
  CreateOwnerDecision,
  CreateOwnerDecisionData,
  CreateOwnerDecisionResponse,
  CreateWithdrawal,
  GetEvidenceItemData,
  GetEvidenceItemResponse,
  GetRefDataData,
  GetRefDataResponse,
  GetShortTitleData,
  GetShortTitleResponse,
  WithdrawEvidenceItemData,
  WithdrawEvidenceItemResponse,
} from '../../../api/schema.gen';
import { send } from '../session/send';
import { publishIdempotently } from './publishIdempotently';

// Publications. The same idempotency key publishes once.

export const link = (commitmentId: string, body: CreateCommitmentLink, key: string) =>
  send(
    request<CreateCommitmentLinkData, CreateCommitmentLinkResponse>('/commitments/{commitmentId}/commitmentLinks', {
      path: { commitmentId },
    }),
    { method: 'POST', body, key },
  );

export const decideOwner = (commitmentId: string, body: CreateOwnerDecision, key: string) =>
  send(
    request<CreateOwnerDecisionData, CreateOwnerDecisionResponse>('/commitments/{commitmentId}/ownerDecisions', {
      path: { commitmentId },
    }),
    { method: 'POST', body, key },
  );

/** Withdraws published evidence; cannot be undone. */
export const withdraw = (evidenceItemId: string, body: CreateWithdrawal) =>
  publishIdempotently(
    body,
    () =>
      send(
        request<WithdrawEvidenceItemData, WithdrawEvidenceItemResponse>('/evidenceItems/{evidenceItemId}/withdrawal', {
          path: { evidenceItemId },
        }),
        { method: 'PUT', body },
      ),
    () =>
      send(
        request<GetEvidenceItemData, GetEvidenceItemResponse>('/evidenceItems/{evidenceItemId}', {
          path: { evidenceItemId },
        }),
      ).then(({ value }) => value.withdrawal),
  );

export const readTitle = (commitmentId: string) =>
  send(
    request<GetShortTitleData, GetShortTitleResponse>('/commitments/{commitmentId}/shortTitle', {
      path: { commitmentId },
    }),
  );

export const listPolicyAreas = () =>
  request<GetRefDataData, GetRefDataResponse>('/refData/{list}', { path: { list: 'policyAreas' } });

/** With its entity tag. */
export const readResolution = (resolutionId: string) => send(getResolution(resolutionId));

/** @param sent the idempotency key, and the entity tag of the resolution as it was read */
export const classifyResolution = (
  resolutionId: string,
  body: CreateClassification,
  sent: { key: string; ifMatch: string },
) =>
  send(
    request<CreateClassificationData, CreateClassificationResponse>('/resolutions/{resolutionId}/classifications', {
      path: { resolutionId },
    }),
    { method: 'POST', body, ...sent },
  );
