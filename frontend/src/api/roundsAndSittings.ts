import { request } from './client';
import type {
  GetReportingRoundData,
  GetReportingRoundParticipationData,
  GetReportingRoundParticipationResponse,
  GetReportingRoundResponse,
  GetSittingData,
  GetSittingResponse,
  ListReportingRoundsData,
  ListReportingRoundsResponse,
  ListSittingsData,
  ListSittingsResponse,
} from './schema.gen';

export const listRounds = (page: number) =>
  request<ListReportingRoundsData, ListReportingRoundsResponse>('/reportingRounds', { query: { page } });

/** The rounds that were opened on requests of a resolution, newest first. */
export const listRoundsOn = (resolution: string) =>
  request<ListReportingRoundsData, ListReportingRoundsResponse>('/reportingRounds', { query: { resolution } });

export const getRound = (reportingRoundId: string) =>
  request<GetReportingRoundData, GetReportingRoundResponse>('/reportingRounds/{reportingRoundId}', {
    path: { reportingRoundId },
  });

/** Which bodies have reported. */
export const getParticipation = (reportingRoundId: string) =>
  request<GetReportingRoundParticipationData, GetReportingRoundParticipationResponse>(
    '/reportingRounds/{reportingRoundId}/participation',
    { path: { reportingRoundId } },
  );

export const listSittings = (page: number) =>
  request<ListSittingsData, ListSittingsResponse>('/sittings', { query: { page } });

export const getSitting = (sittingId: string) =>
  request<GetSittingData, GetSittingResponse>('/sittings/{sittingId}', { path: { sittingId } });
