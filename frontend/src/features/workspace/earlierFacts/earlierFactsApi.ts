import { request } from '../../../api/client';
import type {
  CheckEarlierFactsData,
  CheckEarlierFactsResponse,
  ConfirmableRule,
  CreateEarlierFactsData,
  CreateEarlierFactsResponse,
  GetEarlierFactTemplateData,
} from '../../../api/schema.gen';
import { language } from '../../../language';
import type { UploadObserver } from '../forms/UploadForm';
import { uploadFile } from '../session/uploadFile';

/** Nothing is stored. */
export const checkEarlierFacts = (file: File, watch: UploadObserver) =>
  uploadFile(request<CheckEarlierFactsData, CheckEarlierFactsResponse>('/earlierFactChecks'), file, {
    ...watch,
    method: 'POST',
  });

/** @param key idempotency key, the same for each attempt to publish the same file */
export const publishEarlierFacts = (file: File, confirmed: ConfirmableRule[], key: string, watch: UploadObserver) =>
  uploadFile(
    request<CreateEarlierFactsData, CreateEarlierFactsResponse>('/earlierFacts', { query: { confirmed } }),
    file,
    { ...watch, method: 'POST', key },
  );

/** Address of the template in the reader's language. */
export const template = () =>
  request<GetEarlierFactTemplateData, Blob>('/earlierFactTemplates/{language}', { path: { language } }).address;
