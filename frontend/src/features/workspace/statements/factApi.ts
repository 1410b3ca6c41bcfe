import { request } from '../../../api/client';
import type {
  CreateAnswerData,
  CreateAnswerResponse,
  CreateAssessmentData,
  CreateAssessmentResponse,
  CreateClassificationData,
  CreateClassificationResponse,
  CreateClosureData,
  CreateClosureResponse,
  CreateCommitmentLinkData,
  CreateCommitmentLinkResponse,
  CreateDeadlineData,
  CreateDeadlineResponse,
  CreateForewordData,
  CreateForewordResponse,
  CreateGovernmentResponseData,
  CreateGovernmentResponseResponse,
  CreateQuestionData,
  CreateQuestionResponse,
  DecideDeadlineData,
  DecideDeadlineResponse,
  GetDeadlineData,
  GetDeadlineResponse,
  GetEvidenceItemData,
  GetEvidenceItemResponse,
  GetRefDataData,
  GetRefDataResponse,
  GetShortTitleData,
  GetShortTitleResponse,
  NewAnswer,
  NewAssessment,
  NewClassification,
  NewClosure,
  NewCommitmentLink,
  NewDeadline,
  NewDeadlineDecision,
  NewForeword,
  NewGovernmentResponse,
  NewQuestion,
  NewShortTitle,
  NewWithdrawal,
  ReplaceShortTitleData,
  ReplaceShortTitleResponse,
  WithdrawEvidenceItemData,
  WithdrawEvidenceItemResponse,
} from '../../../api/schema.gen';
import { send } from '../session/send';
import { publishIdempotently } from './publishIdempotently';

// Publications. The same idempotency key publishes once.

export const assess = (commitmentId: string, body: NewAssessment, key: string) =>
  send(
    request<CreateAssessmentData, CreateAssessmentResponse>('/commitments/{commitmentId}/assessments', {
      path: { commitmentId },
    }),
    { method: 'POST', body, key },
  );

export const link = (commitmentId: string, body: NewCommitmentLink, key: string) =>
  send(
    request<CreateCommitmentLinkData, CreateCommitmentLinkResponse>('/commitments/{commitmentId}/commitmentLinks', {
      path: { commitmentId },
    }),
    { method: 'POST', body, key },
  );

export const ask = (commitmentId: string, body: NewQuestion, key: string) =>
  send(
    request<CreateQuestionData, CreateQuestionResponse>('/commitments/{commitmentId}/questions', {
      path: { commitmentId },
    }),
    { method: 'POST', body, key },
  );

export const answer = (questionId: string, body: NewAnswer, key: string) =>
  send(request<CreateAnswerData, CreateAnswerResponse>('/questions/{questionId}/answers', { path: { questionId } }), {
    method: 'POST',
    body,
    key,
  });

/** Sets a deadline (staff) or requests one (owner): the API decides by the token. */
export const proposeDeadline = (commitmentId: string, body: NewDeadline, key: string) =>
  send(
    request<CreateDeadlineData, CreateDeadlineResponse>('/commitments/{commitmentId}/deadlines', {
      path: { commitmentId },
    }),
    { method: 'POST', body, key },
  );

export const decideDeadline = (deadlineId: string, body: NewDeadlineDecision) =>
  publishIdempotently(
    body,
    () =>
      send(
        request<DecideDeadlineData, DecideDeadlineResponse>('/deadlines/{deadlineId}/decision', {
          path: { deadlineId },
        }),
        { method: 'PUT', body },
      ),
    () =>
      send(request<GetDeadlineData, GetDeadlineResponse>('/deadlines/{deadlineId}', { path: { deadlineId } })).then(
        ({ value }) => value.decision,
      ),
  );

export const recordResponse = (commitmentId: string, body: NewGovernmentResponse, key: string) =>
  send(
    request<CreateGovernmentResponseData, CreateGovernmentResponseResponse>(
      '/commitments/{commitmentId}/governmentResponses',
      { path: { commitmentId } },
    ),
    { method: 'POST', body, key },
  );

/** Closes or reopens. */
export const close = (commitmentId: string, body: NewClosure, key: string) =>
  send(
    request<CreateClosureData, CreateClosureResponse>('/commitments/{commitmentId}/closures', {
      path: { commitmentId },
    }),
    { method: 'POST', body, key },
  );

/** Withdraws published evidence; cannot be undone. */
export const withdraw = (evidenceItemId: string, body: NewWithdrawal) =>
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

export const replaceTitle = (commitmentId: string, ifMatch: string, body: NewShortTitle) =>
  send(
    request<ReplaceShortTitleData, ReplaceShortTitleResponse>('/commitments/{commitmentId}/shortTitle', {
      path: { commitmentId },
    }),
    { method: 'PUT', body, ifMatch },
  );

export const listPolicyAreas = () =>
  request<GetRefDataData, GetRefDataResponse>('/refData/{list}', { path: { list: 'policyAreas' } });

export const classifyResolution = (resolutionId: string, body: NewClassification, key: string) =>
  send(
    request<CreateClassificationData, CreateClassificationResponse>('/resolutions/{resolutionId}/classifications', {
      path: { resolutionId },
    }),
    { method: 'POST', body, key },
  );

export const writeForeword = (resolutionId: string, body: NewForeword, key: string) =>
  send(
    request<CreateForewordData, CreateForewordResponse>('/resolutions/{resolutionId}/forewords', {
      path: { resolutionId },
    }),
    { method: 'POST', body, key },
  );
