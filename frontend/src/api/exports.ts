import { request } from './client';
import type { ExportCommitmentsData, GetFollowUpReportData } from './schema.gen';

/** URL of an export file, for links; the page itself does not fetch it. */
export const exportCommitments = (query: NonNullable<ExportCommitmentsData['query']>) =>
  request<ExportCommitmentsData, never>('/exports/commitments', { query }).address;

/** URL of a follow-up report, for links. */
export const followUpReport = (query: NonNullable<GetFollowUpReportData['query']>) =>
  request<GetFollowUpReportData, never>('/reports/followUp', { query }).address;
