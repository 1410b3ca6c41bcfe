import { request } from './client';
import type {
  ListAssessmentsData,
  ListAssessmentsResponse,
  ListChangesData,
  ListChangesResponse,
  ListClosuresData,
  ListClosuresResponse,
  ListDeadlinesData,
  ListDeadlinesResponse,
  ListGovernmentResponsesData,
  ListGovernmentResponsesResponse,
  ListHistoryData,
  ListHistoryResponse,
  ListProgressReportsData,
  ListProgressReportsResponse,
  ListQuestionsData,
  ListQuestionsResponse,
} from './schema.gen';

// The contract's maximum page size: few requests have more facts of one kind.
const query = { pageSize: 200 };

export const listProgressReports = (commitmentId: string) =>
  request<ListProgressReportsData, ListProgressReportsResponse>('/commitments/{commitmentId}/progressReports', {
    path: { commitmentId },
    query,
  });

export const listAssessments = (commitmentId: string) =>
  request<ListAssessmentsData, ListAssessmentsResponse>('/commitments/{commitmentId}/assessments', {
    path: { commitmentId },
    query,
  });

export const listGovernmentResponses = (commitmentId: string) =>
  request<ListGovernmentResponsesData, ListGovernmentResponsesResponse>(
    '/commitments/{commitmentId}/governmentResponses',
    { path: { commitmentId }, query },
  );

export const listDeadlines = (commitmentId: string) =>
  request<ListDeadlinesData, ListDeadlinesResponse>('/commitments/{commitmentId}/deadlines', {
    path: { commitmentId },
    query,
  });

export const listQuestions = (commitmentId: string) =>
  request<ListQuestionsData, ListQuestionsResponse>('/commitments/{commitmentId}/questions', {
    path: { commitmentId },
    query,
  });

export const listClosures = (commitmentId: string) =>
  request<ListClosuresData, ListClosuresResponse>('/commitments/{commitmentId}/closures', {
    path: { commitmentId },
    query,
  });

/** @param asOf the day until which; today by default */
export const listHistory = (commitmentId: string, asOf?: string) =>
  request<ListHistoryData, ListHistoryResponse>('/commitments/{commitmentId}/history', {
    path: { commitmentId },
    query: { ...query, ...(asOf && { asOf }) },
  });

export const listChanges = (query: NonNullable<ListChangesData['query']>) =>
  request<ListChangesData, ListChangesResponse>('/changes', { query });
