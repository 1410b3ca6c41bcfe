import { request } from './client';
import type {
  GetBodyData,
  GetBodyResponse,
  GetCommitmentData,
  GetCommitmentResponse,
  GetResolutionTextData,
  GetResolutionTextResponse,
  GetStatisticsData,
  GetStatisticsResponse,
  ListBodiesData,
  ListBodiesResponse,
  ListCommitmentsData,
  ListCommitmentsResponse,
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

/** @param asOf the day; today by default */
export const getCommitment = (commitmentId: string, asOf?: string) =>
  request<GetCommitmentData, GetCommitmentResponse>('/commitments/{commitmentId}', {
    path: { commitmentId },
    query: { ...(asOf && { asOf }) },
  });

export const listBodies = () => request<ListBodiesData, ListBodiesResponse>('/bodies');

export const getBody = (bodyId: string) =>
  request<GetBodyData, GetBodyResponse>('/bodies/{bodyId}', { path: { bodyId } });

export const getStatistics = (query: NonNullable<GetStatisticsData['query']> = {}) =>
  request<GetStatisticsData, GetStatisticsResponse>('/statistics', { query });
