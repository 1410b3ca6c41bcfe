import { request } from '../../../api/client';
import type {
  CreateResolutionDraftData,
  CreateResolutionDraftResponse,
  DeleteResolutionDraftData,
  DeleteResolutionDraftResponse,
  GetResolutionDraftData,
  GetResolutionDraftResponse,
  GetResolutionDraftSourceData,
  GetResolutionDraftTextData,
  GetResolutionDraftTextResponse,
  GetSourceLayoutData,
  GetSourceLayoutResponse,
  GetSourcePageData,
  ListResolutionDraftsData,
  ListResolutionDraftsResponse,
  RefuseSubmissionData,
  RefuseSubmissionResponse,
  RegisterResolutionDraftData,
  RegisterResolutionDraftResponse,
  ReplaceResolutionDraftData,
  ReplaceResolutionDraftResponse,
  ReplaceResolutionDraftSourceData,
  ReplaceResolutionDraftSourceResponse,
  ResolutionDraftContent,
  SubmitResolutionDraftData,
  SubmitResolutionDraftResponse,
  WithdrawSubmissionData,
  WithdrawSubmissionResponse,
} from '../../../api/schema.gen';
import { download } from '../session/downloads';
import { send } from '../session/send';
import { type Upload, uploadFile } from '../session/uploadFile';

type UploadObserver = Pick<Upload, 'progress' | 'signal'>;

export const listDrafts = (page: number) =>
  send(request<ListResolutionDraftsData, ListResolutionDraftsResponse>('/resolutionDrafts', { query: { page } }));

export const createResolutionDraft = (file: File, watch: UploadObserver) =>
  uploadFile(
    request<CreateResolutionDraftData, CreateResolutionDraftResponse>('/resolutionDrafts', {
      query: { fileName: file.name.slice(-200) },
    }),
    file,
    { ...watch, method: 'POST' },
  );

export const readDraft = (resolutionDraftId: string) =>
  send(
    request<GetResolutionDraftData, GetResolutionDraftResponse>('/resolutionDrafts/{resolutionDraftId}', {
      path: { resolutionDraftId },
    }),
  );

export const replaceDraft = (resolutionDraftId: string, ifMatch: string, body: ResolutionDraftContent) =>
  send(
    request<ReplaceResolutionDraftData, ReplaceResolutionDraftResponse>('/resolutionDrafts/{resolutionDraftId}', {
      path: { resolutionDraftId },
    }),
    { method: 'PUT', ifMatch, body },
  );

export const deleteDraft = (resolutionDraftId: string, ifMatch: string) =>
  send(
    request<DeleteResolutionDraftData, DeleteResolutionDraftResponse>('/resolutionDrafts/{resolutionDraftId}', {
      path: { resolutionDraftId },
    }),
    { method: 'DELETE', ifMatch },
  );

export const replaceSource = (resolutionDraftId: string, ifMatch: string, file: File, watch: UploadObserver) =>
  uploadFile(
    request<ReplaceResolutionDraftSourceData, ReplaceResolutionDraftSourceResponse>(
      '/resolutionDrafts/{resolutionDraftId}/source',
      { path: { resolutionDraftId }, query: { fileName: file.name.slice(-200) } },
    ),
    file,
    { ...watch, method: 'PUT', ifMatch },
  );

/** The bytes of the source as uploaded. */
export const downloadSource = (resolutionDraftId: string) =>
  download(
    request<GetResolutionDraftSourceData, Blob>('/resolutionDrafts/{resolutionDraftId}/source', {
      path: { resolutionDraftId },
    }),
  );

/** A page of a PDF as an image. @param sourcePageId its number, from 1. @throws ApiError if it cannot be drawn */
export const readPage = (resolutionDraftId: string, sourcePageId: number) =>
  download(
    request<GetSourcePageData, Blob>('/resolutionDrafts/{resolutionDraftId}/source/pages/{sourcePageId}', {
      path: { resolutionDraftId, sourcePageId },
    }),
  );

export const readBlocks = (resolutionDraftId: string) =>
  send(
    request<GetSourceLayoutData, GetSourceLayoutResponse>('/resolutionDrafts/{resolutionDraftId}/source/layout', {
      path: { resolutionDraftId },
    }),
  );

export const readText = (resolutionDraftId: string) =>
  send(
    request<GetResolutionDraftTextData, GetResolutionDraftTextResponse>('/resolutionDrafts/{resolutionDraftId}/text', {
      path: { resolutionDraftId },
    }),
  );

export const submitDraft = (resolutionDraftId: string, ifMatch: string) =>
  send(
    request<SubmitResolutionDraftData, SubmitResolutionDraftResponse>(
      '/resolutionDrafts/{resolutionDraftId}/submission',
      { path: { resolutionDraftId } },
    ),
    { method: 'PUT', ifMatch },
  );

export const withdrawSubmission = (resolutionDraftId: string, ifMatch: string) =>
  send(
    request<WithdrawSubmissionData, WithdrawSubmissionResponse>('/resolutionDrafts/{resolutionDraftId}/submission', {
      path: { resolutionDraftId },
    }),
    { method: 'DELETE', ifMatch },
  );

export const refuseSubmission = (resolutionDraftId: string, ifMatch: string, reason: string) =>
  send(
    request<RefuseSubmissionData, RefuseSubmissionResponse>(
      '/resolutionDrafts/{resolutionDraftId}/submission/refusal',
      { path: { resolutionDraftId } },
    ),
    { method: 'PUT', ifMatch, body: { reason } },
  );

export const registerDraft = (resolutionDraftId: string, ifMatch: string) =>
  send(
    request<RegisterResolutionDraftData, RegisterResolutionDraftResponse>(
      '/resolutionDrafts/{resolutionDraftId}/registration',
      { path: { resolutionDraftId } },
    ),
    { method: 'PUT', ifMatch },
  );
