import { record } from '#texts/record';
import { request } from '../api/http';
import type { EvidenceFile, EvidenceItem, GetEvidenceContentData, GetEvidenceContentResponse } from '../api/schema.gen';

/** Where published evidence is downloaded. */
export const contentOf = ({ evidenceItemId }: EvidenceItem): string =>
  request<GetEvidenceContentData, GetEvidenceContentResponse>('/evidenceItems/{evidenceItemId}/content', {
    path: { evidenceItemId },
  }).address;

/** "PDF, 1,2 Mo": the name that the API gave a file ends with what it is. */
export const fileIs = ({ name = '', size = 0 }: EvidenceFile): string =>
  record.fileIs(name.slice(name.lastIndexOf('.') + 1).toUpperCase(), size);
