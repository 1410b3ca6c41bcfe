import { request } from './http';
import type {
  GetBodyData,
  GetBodyResponse,
  GetCommitmentData,
  GetCommitmentResponse,
  GetResolutionTextData,
  GetResolutionTextResponse,
  GetStatisticsData,
  GetStatisticsResponse,
  ListAssessmentsData,
  ListAssessmentsResponse,
  ListBodiesData,
  ListBodiesResponse,
  ListChangesData,
  ListChangesResponse,
  ListClosuresData,
  ListClosuresResponse,
  ListCommitmentsData,
  ListCommitmentsResponse,
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
  ListResolutionsData,
  ListResolutionsResponse,
} from './schema.gen';

export const listResolutions = () => request<ListResolutionsData, ListResolutionsResponse>('/resolutions');

export const getResolutionText = (resolutionId: string) =>
  request<GetResolutionTextData, GetResolutionTextResponse>('/resolutions/{resolutionId}/text', {
    path: { resolutionId },
  });

export const listCommitments = (query: NonNullable<ListCommitmentsData['query']>) =>
  request<ListCommitmentsData, ListCommitmentsResponse>('/commitments', { query });

export const getCommitment = (commitmentId: string) =>
  request<GetCommitmentData, GetCommitmentResponse>('/commitments/{commitmentId}', { path: { commitmentId } });

export const listBodies = () => request<ListBodiesData, ListBodiesResponse>('/bodies');

export const getBody = (bodyId: string) =>
  request<GetBodyData, GetBodyResponse>('/bodies/{bodyId}', { path: { bodyId } });

export const getStatistics = (query: NonNullable<GetStatisticsData['query']> = {}) =>
  request<GetStatisticsData, GetStatisticsResponse>('/statistics', { query });

// As much as the contract gives at once: few requests ever have more facts of one kind.
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

export const listHistory = (commitmentId: string) =>
  request<ListHistoryData, ListHistoryResponse>('/commitments/{commitmentId}/history', {
    path: { commitmentId },
    query,
  });

export const listChanges = (query: NonNullable<ListChangesData['query']>) =>
  request<ListChangesData, ListChangesResponse>('/changes', { query });
