import { type Request, request } from '../../../api/client';
import type {
  CreateWithdrawal,
  WithdrawAnswerData,
  WithdrawAnswerResponse,
  WithdrawAssessmentData,
  WithdrawAssessmentResponse,
  Withdrawal,
  WithdrawClosureData,
  WithdrawClosureResponse,
  WithdrawCommitmentLinkData,
  WithdrawCommitmentLinkResponse,
  WithdrawDeadlineData,
  WithdrawDeadlineDecisionData,
  WithdrawDeadlineDecisionResponse,
  WithdrawDeadlineResponse,
  WithdrawGovernmentResponseData,
  WithdrawGovernmentResponseResponse,
  WithdrawOwnerDecisionData,
  WithdrawOwnerDecisionResponse,
  WithdrawProgressReportData,
  WithdrawProgressReportResponse,
  WithdrawQuestionData,
  WithdrawQuestionResponse,
  WithdrawShortTitleData,
  WithdrawShortTitleResponse,
  WithdrawWithdrawalData,
  WithdrawWithdrawalResponse,
} from '../../../api/schema.gen';
import { send } from '../session/send';

const OPERATIONS = {
  progressReport: (progressReportId: string) =>
    request<WithdrawProgressReportData, WithdrawProgressReportResponse>(
      '/progressReports/{progressReportId}/withdrawal',
      {
        path: { progressReportId },
      },
    ),
  assessment: (assessmentId: string) =>
    request<WithdrawAssessmentData, WithdrawAssessmentResponse>('/assessments/{assessmentId}/withdrawal', {
      path: { assessmentId },
    }),
  governmentResponse: (governmentResponseId: string) =>
    request<WithdrawGovernmentResponseData, WithdrawGovernmentResponseResponse>(
      '/governmentResponses/{governmentResponseId}/withdrawal',
      {
        path: { governmentResponseId },
      },
    ),
  deadline: (deadlineId: string) =>
    request<WithdrawDeadlineData, WithdrawDeadlineResponse>('/deadlines/{deadlineId}/withdrawal', {
      path: { deadlineId },
    }),
  deadlineDecision: (deadlineId: string) =>
    request<WithdrawDeadlineDecisionData, WithdrawDeadlineDecisionResponse>(
      '/deadlines/{deadlineId}/decision/withdrawal',
      {
        path: { deadlineId },
      },
    ),
  closure: (closureId: string) =>
    request<WithdrawClosureData, WithdrawClosureResponse>('/closures/{closureId}/withdrawal', {
      path: { closureId },
    }),
  commitmentLink: (commitmentLinkId: string) =>
    request<WithdrawCommitmentLinkData, WithdrawCommitmentLinkResponse>(
      '/commitmentLinks/{commitmentLinkId}/withdrawal',
      {
        path: { commitmentLinkId },
      },
    ),
  ownerDecision: (ownerDecisionId: string) =>
    request<WithdrawOwnerDecisionData, WithdrawOwnerDecisionResponse>('/ownerDecisions/{ownerDecisionId}/withdrawal', {
      path: { ownerDecisionId },
    }),
  question: (questionId: string) =>
    request<WithdrawQuestionData, WithdrawQuestionResponse>('/questions/{questionId}/withdrawal', {
      path: { questionId },
    }),
  answer: (answerId: string) =>
    request<WithdrawAnswerData, WithdrawAnswerResponse>('/answers/{answerId}/withdrawal', {
      path: { answerId },
    }),
  shortTitle: (shortTitleId: string) =>
    request<WithdrawShortTitleData, WithdrawShortTitleResponse>('/shortTitles/{shortTitleId}/withdrawal', {
      path: { shortTitleId },
    }),
  withdrawal: (withdrawalId: string) =>
    request<WithdrawWithdrawalData, WithdrawWithdrawalResponse>('/withdrawals/{withdrawalId}/withdrawal', {
      path: { withdrawalId },
    }),
} satisfies Record<string, (id: string) => Request<Withdrawal>>;

/** The kinds of texts that can be withdrawn here. */
export type WithdrawableKind = keyof typeof OPERATIONS;

/** Withdraws a published text; cannot be undone. */
export const withdrawText = (kind: WithdrawableKind, id: string, body: CreateWithdrawal) =>
  send(OPERATIONS[kind](id), { method: 'PUT', body });
