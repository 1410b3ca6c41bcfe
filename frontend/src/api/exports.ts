import { request } from './http';
import type { ExportCommitmentsData } from './schema.gen';

/** Where the browser finds the file; the page itself does not read it. */
export const exportCommitments = (query: NonNullable<ExportCommitmentsData['query']>) =>
  request<ExportCommitmentsData, never>('/exports/commitments', { query }).address;
