import { request } from '../../../api/client';
import { getParticipation, getRound, listRounds } from '../../../api/roundsAndSittings';
import type {
  CloseReportingRoundData,
  CloseReportingRoundResponse,
  CreateDueDate,
  CreateReportingRound,
  CreateReportingRoundData,
  CreateReportingRoundResponse,
  CreateRoundOpening,
  DeleteReportingRoundData,
  DeleteReportingRoundResponse,
  ListReportingRoundCommitmentsData,
  ListReportingRoundCommitmentsResponse,
  ListReportingRoundOperationsData,
  ListReportingRoundOperationsResponse,
  OpenReportingRoundData,
  OpenReportingRoundResponse,
  ReplaceReportingRoundData,
  ReplaceReportingRoundDueDateData,
  ReplaceReportingRoundDueDateResponse,
  ReplaceReportingRoundResponse,
} from '../../../api/schema.gen';
import { send } from '../session/send';

/** The rounds that the caller may see, those in preparation too. */
export const listRoundsAsStaff = (page: number) => send(listRounds(page));

export const readRound = (reportingRoundId: string) => send(getRound(reportingRoundId));

/** With the names of the members of staff. */
export const listRoundOperations = (reportingRoundId: string) =>
  send(
    request<ListReportingRoundOperationsData, ListReportingRoundOperationsResponse>(
      '/reportingRounds/{reportingRoundId}/operations',
      { path: { reportingRoundId } },
    ),
  );

/** @param key idempotency key: the same prepares one */
export const createRound = (body: CreateReportingRound, key: string) =>
  send(request<CreateReportingRoundData, CreateReportingRoundResponse>('/reportingRounds'), {
    method: 'POST',
    body,
    key,
  });

export const replaceRound = (reportingRoundId: string, body: CreateReportingRound, ifMatch: string) =>
  send(
    request<ReplaceReportingRoundData, ReplaceReportingRoundResponse>('/reportingRounds/{reportingRoundId}', {
      path: { reportingRoundId },
    }),
    { method: 'PUT', body, ifMatch },
  );

export const deleteRound = (reportingRoundId: string, ifMatch: string) =>
  send(
    request<DeleteReportingRoundData, DeleteReportingRoundResponse>('/reportingRounds/{reportingRoundId}', {
      path: { reportingRoundId },
    }),
    { method: 'DELETE', ifMatch },
  );

export const openRound = (reportingRoundId: string, confirmed: CreateRoundOpening, ifMatch: string) =>
  send(
    request<OpenReportingRoundData, OpenReportingRoundResponse>('/reportingRounds/{reportingRoundId}/opening', {
      path: { reportingRoundId },
    }),
    { method: 'PUT', ifMatch, ...(confirmed.confirmed && { body: confirmed }) },
  );

export const replaceDueDate = (reportingRoundId: string, body: CreateDueDate, ifMatch: string) =>
  send(
    request<ReplaceReportingRoundDueDateData, ReplaceReportingRoundDueDateResponse>(
      '/reportingRounds/{reportingRoundId}/dueDate',
      { path: { reportingRoundId } },
    ),
    { method: 'PUT', body, ifMatch },
  );

export const closeRound = (reportingRoundId: string, ifMatch: string) =>
  send(
    request<CloseReportingRoundData, CloseReportingRoundResponse>('/reportingRounds/{reportingRoundId}/closing', {
      path: { reportingRoundId },
    }),
    { method: 'PUT', ifMatch },
  );

/** Which bodies have reported. */
export const readParticipation = async (reportingRoundId: string) =>
  (await send(getParticipation(reportingRoundId))).value.items;

const PAGE_SIZE = 200;

/** All requests of a round on which these bodies have to report: once for each of the bodies. */
export async function readRequests(reportingRoundId: string, body: string[]) {
  const items: ListReportingRoundCommitmentsResponse['items'] = [];
  for (let page = 1; ; page++) {
    const { value } = await send(
      request<ListReportingRoundCommitmentsData, ListReportingRoundCommitmentsResponse>(
        '/reportingRounds/{reportingRoundId}/commitments',
        { path: { reportingRoundId }, query: { body, page, pageSize: PAGE_SIZE } },
      ),
    );
    items.push(...value.items);
    if (!value.next) return items;
  }
}
