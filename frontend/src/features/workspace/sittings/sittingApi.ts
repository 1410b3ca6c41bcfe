import { request } from '../../../api/client';
import { getSitting, listSittings } from '../../../api/roundsAndSittings';
import type {
  CreateSitting,
  CreateSittingData,
  CreateSittingResponse,
  DeleteSittingData,
  DeleteSittingResponse,
  GetFollowUpReportData,
  ReplaceSittingData,
  ReplaceSittingResponse,
} from '../../../api/schema.gen';
import { download } from '../session/downloads';
import { send } from '../session/send';

/** The sittings that the caller may see, those in preparation too. */
export const listSittingsAsStaff = (page: number) => send(listSittings(page));

export const readSitting = (sittingId: string) => send(getSitting(sittingId));

/** @param key idempotency key: the same prepares one */
export const createSitting = (body: CreateSitting, key: string) =>
  send(request<CreateSittingData, CreateSittingResponse>('/sittings'), { method: 'POST', body, key });

export const replaceSitting = (sittingId: string, body: CreateSitting, ifMatch: string) =>
  send(request<ReplaceSittingData, ReplaceSittingResponse>('/sittings/{sittingId}', { path: { sittingId } }), {
    method: 'PUT',
    body,
    ifMatch,
  });

export const deleteSitting = (sittingId: string, ifMatch: string) =>
  send(request<DeleteSittingData, DeleteSittingResponse>('/sittings/{sittingId}', { path: { sittingId } }), {
    method: 'DELETE',
    ifMatch,
  });

/** The follow-up report on the sitting's requests. */
export const downloadFile = (query: NonNullable<GetFollowUpReportData['query']>) =>
  download(request<GetFollowUpReportData, Blob>('/reports/followUp', { query }));
