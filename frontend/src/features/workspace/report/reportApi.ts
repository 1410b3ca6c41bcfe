import { request } from '../../../api/client';
import { listProgressReports } from '../../../api/facts';
import type {
  CreateEarlierReportData,
  CreateEarlierReportResponse,
  CreateEvidenceItem,
  CreateEvidenceItemData,
  CreateEvidenceItemResponse,
  CreateProgressReportData,
  CreateProgressReportResponse,
  CreatePublication,
  CreateReusedEvidenceItemsData,
  CreateReusedEvidenceItemsResponse,
  DeleteEvidenceItemData,
  DeleteProgressReportData,
  GetFilePolicyData,
  GetFilePolicyResponse,
  GetLastEditorOfReportData,
  GetLastEditorOfReportResponse,
  GetProgressReportData,
  GetProgressReportResponse,
  ProgressReport,
  ProgressReportContent,
  PublishProgressReportData,
  PublishProgressReportResponse,
} from '../../../api/schema.gen';
import { send } from '../session/send';

export const getFilePolicy = () => send(request<GetFilePolicyData, GetFilePolicyResponse>('/filePolicy'));

const report = (progressReportId: string) =>
  request<GetProgressReportData, GetProgressReportResponse>('/progressReports/{progressReportId}', {
    path: { progressReportId },
  });

/** The query for the colleague who proposes a draft. */
export const lastEditorOf = ({ progressReportId = '', savedAt = '' }: Partial<ProgressReport> = {}) => ({
  about: `${progressReportId} ${savedAt}`,
  read: () =>
    send(
      request<GetLastEditorOfReportData, GetLastEditorOfReportResponse>(
        '/progressReports/{progressReportId}/lastEditor',
        { path: { progressReportId } },
      ),
    ),
});

export const readReport = (progressReportId: string) => send(report(progressReportId));

/**
 * Drafts about a request, latest first; the API returns only those of the user's own body, or of staff.
 * @param entered whether they are earlier reports that staff enter
 */
export const draftsOf = async (commitmentId: string, entered: boolean): Promise<ProgressReport[]> =>
  (await send(listProgressReports(commitmentId))).value.items.filter(
    (report) => report.state === 'draft' && (report.entered ?? false) === entered,
  );

/** Creates a draft; the same key returns the same draft. */
export const createReport = (commitmentId: string, key: string, body: ProgressReportContent = {}) =>
  send(
    request<CreateProgressReportData, CreateProgressReportResponse>('/commitments/{commitmentId}/progressReports', {
      path: { commitmentId },
    }),
    { method: 'POST', body, key },
  );

/** Begins to enter an earlier report; the same key returns the same draft. */
export const createEarlierReport = (commitmentId: string, key: string) =>
  send(
    request<CreateEarlierReportData, CreateEarlierReportResponse>('/commitments/{commitmentId}/earlierReports', {
      path: { commitmentId },
    }),
    { method: 'POST', body: {}, key },
  );

export const replaceReport = (progressReportId: string, ifMatch: string, body: ProgressReportContent) =>
  send(report(progressReportId), { method: 'PUT', body, ifMatch });

/** @param publication left out if it is an ordinary report on one request */
export const publishReport = (progressReportId: string, ifMatch: string, publication?: CreatePublication) =>
  send(
    request<PublishProgressReportData, PublishProgressReportResponse>(
      '/progressReports/{progressReportId}/publication',
      { path: { progressReportId } },
    ),
    { method: 'PUT', ifMatch, ...(publication && { body: publication }) },
  );

/** Deletes a draft; published reports cannot be deleted. */
export const removeReport = (progressReportId: string, ifMatch: string) =>
  send(
    request<DeleteProgressReportData, undefined>('/progressReports/{progressReportId}', { path: { progressReportId } }),
    { method: 'DELETE', ifMatch },
  );

export const addEvidence = (progressReportId: string, body: CreateEvidenceItem, key: string) =>
  send(
    request<CreateEvidenceItemData, CreateEvidenceItemResponse>('/progressReports/{progressReportId}/evidenceItems', {
      path: { progressReportId },
    }),
    { method: 'POST', body, key },
  );

/** Takes over published evidence into a draft; what it has already is not added again. */
export const reuseEvidence = (progressReportId: string, evidenceItemIds: string[]) =>
  send(
    request<CreateReusedEvidenceItemsData, CreateReusedEvidenceItemsResponse>(
      '/progressReports/{progressReportId}/reusedEvidenceItems',
      { path: { progressReportId } },
    ),
    { method: 'POST', body: { evidenceItemIds } },
  );

export const removeEvidence = (evidenceItemId: string) =>
  send(request<DeleteEvidenceItemData, undefined>('/evidenceItems/{evidenceItemId}', { path: { evidenceItemId } }), {
    method: 'DELETE',
  });
