import { request } from '../../../api/client';
import type { EvidenceItem, ReplaceEvidenceContentData, ReplaceEvidenceContentResponse } from '../../../api/schema.gen';
import { type Upload, uploadFile } from '../session/uploadFile';

/** The API's maximum file size in bytes: checked before a long upload. */
export const MAX_BYTES = 20 * 1024 * 1024;

/** Uploads a file. Safe to repeat: PUT is idempotent. */
export const sendFile = (evidenceItemId: string, file: File, watch: Omit<Upload, 'method'>): Promise<EvidenceItem> =>
  uploadFile(
    request<ReplaceEvidenceContentData, ReplaceEvidenceContentResponse>('/evidenceItems/{evidenceItemId}/content', {
      path: { evidenceItemId },
    }),
    file,
    { ...watch, method: 'PUT' },
  );
