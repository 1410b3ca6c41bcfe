import { record } from '#texts/record';
import { request } from '../api/client';
import type { EvidenceFile, EvidenceItem, GetEvidenceContentData, GetEvidenceContentResponse } from '../api/schema.gen';

/** Download address of published evidence. */
export const contentAddress = ({ evidenceItemId }: EvidenceItem): string =>
  request<GetEvidenceContentData, GetEvidenceContentResponse>('/evidenceItems/{evidenceItemId}/content', {
    path: { evidenceItemId },
  }).address;

/** "PDF, 1,2 Mo": type and size; the type is the extension of the name that the API gave the file. */
export const typeAndSize = ({ name = '', size = 0 }: EvidenceFile): string =>
  record.typeAndSize(name.slice(name.lastIndexOf('.') + 1).toUpperCase(), size);
