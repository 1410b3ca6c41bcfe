import { request } from '../../../../api/client';
import type {
  CreateStatementDraftData,
  CreateStatementDraftResponse,
  CreateStatementPublication,
  DeleteStatementDraftData,
  GetLastEditorOfStatementData,
  GetLastEditorOfStatementResponse,
  GetStatementDraftData,
  GetStatementDraftResponse,
  ListStatementDraftsData,
  ListStatementDraftsResponse,
  PublishStatementDraftData,
  PublishStatementDraftResponse,
  ReplaceStatementDraftData,
  ReplaceStatementDraftResponse,
  StatementDraft,
  StatementDraftContent,
} from '../../../../api/schema.gen';
import type { DraftSubject } from '../../forms/formSchema';
import { send } from '../../session/send';

const draft = (statementDraftId: string) =>
  request<GetStatementDraftData, GetStatementDraftResponse>('/statementDrafts/{statementDraftId}', {
    path: { statementDraftId },
  });

const listDrafts = async (query: NonNullable<ListStatementDraftsData['query']>): Promise<StatementDraft[]> =>
  (
    await send(
      request<ListStatementDraftsData, ListStatementDraftsResponse>('/statementDrafts', {
        query: { pageSize: 200, ...query },
      }),
    )
  ).value.items;

/** The draft of a statement, if there is one. */
export const findDraft = async ({ kind, subjectId }: DraftSubject): Promise<StatementDraft | undefined> =>
  (await listDrafts({ subject: subjectId })).find((one) => one.kind === kind);

/** The drafts of statements about a request that the user may publish. */
export const draftsAbout = (commitmentId: string) => listDrafts({ commitment: [commitmentId] });

/** The query for the colleague who proposes a draft. */
export const lastEditorOf = ({ statementDraftId = '', saved }: Partial<StatementDraft> = {}) => ({
  about: `${statementDraftId} ${saved?.savedAt}`,
  read: () =>
    send(
      request<GetLastEditorOfStatementData, GetLastEditorOfStatementResponse>(
        '/statementDrafts/{statementDraftId}/lastEditor',
        { path: { statementDraftId } },
      ),
    ),
});

export const readDraft = (statementDraftId: string) => send(draft(statementDraftId));

/** Creates the draft, or returns the one that there is. */
export const createStatementDraft = (body: DraftSubject) =>
  send(request<CreateStatementDraftData, CreateStatementDraftResponse>('/statementDrafts'), { method: 'POST', body });

export const replaceDraft = (statementDraftId: string, ifMatch: string, body: StatementDraftContent) =>
  send(
    request<ReplaceStatementDraftData, ReplaceStatementDraftResponse>('/statementDrafts/{statementDraftId}', {
      path: { statementDraftId },
    }),
    { method: 'PUT', body, ifMatch },
  );

export const deleteDraft = (statementDraftId: string, ifMatch: string) =>
  send(
    request<DeleteStatementDraftData, undefined>('/statementDrafts/{statementDraftId}', { path: { statementDraftId } }),
    { method: 'DELETE', ifMatch },
  );

/** @param key idempotency key: a repetition succeeds although the draft is gone */
export const publishDraft = (
  statementDraftId: string,
  ifMatch: string,
  key: string,
  publication: CreateStatementPublication,
) =>
  send(
    request<PublishStatementDraftData, PublishStatementDraftResponse>(
      '/statementDrafts/{statementDraftId}/publication',
      { path: { statementDraftId } },
    ),
    { method: 'PUT', ifMatch, key, ...(publication.confirmed && { body: publication }) },
  );
