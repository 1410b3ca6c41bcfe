import { request } from './client';
import type { ExportCommitmentsData } from './schema.gen';

/** URL of an export file, for links; the page itself does not fetch it. */
export const exportCommitments = (query: NonNullable<ExportCommitmentsData['query']>) =>
  request<ExportCommitmentsData, never>('/exports/commitments', { query }).address;
