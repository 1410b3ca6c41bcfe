import { request } from './client';
import type {
  GetFollowUpReportExtentData,
  GetFollowUpReportExtentResponse,
  ListForewordsData,
  ListForewordsResponse,
} from './schema.gen';

/** How many requests a follow-up report covers, and how many it may cover at most. */
export const getReportExtent = (query: NonNullable<GetFollowUpReportExtentData['query']>) =>
  request<GetFollowUpReportExtentData, GetFollowUpReportExtentResponse>('/reports/followUp/extent', { query });

/** The forewords of a resolution, newest first. */
export const listForewords = (resolutionId: string) =>
  request<ListForewordsData, ListForewordsResponse>('/resolutions/{resolutionId}/forewords', {
    path: { resolutionId },
  });
