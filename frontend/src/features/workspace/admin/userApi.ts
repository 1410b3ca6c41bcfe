import { request } from '../../../api/client';
import type {
  CreateInvitation,
  CreateUser,
  CreateUserData,
  CreateUserResponse,
  EraseUserData,
  EraseUserResponse,
  GetUserData,
  GetUserResponse,
  ListActivitiesData,
  ListActivitiesResponse,
  ListHistoryData,
  ListHistoryResponse,
  ListUsersData,
  ListUsersResponse,
  ReplaceEmailChangeData,
  ReplaceEmailChangeResponse,
  ReplaceInvitationData,
  ReplaceInvitationResponse,
  UserContent,
} from '../../../api/schema.gen';
import { send } from '../session/send';

export const listUsers = (query: NonNullable<ListUsersData['query']>) =>
  send(request<ListUsersData, ListUsersResponse>('/users', { query }));

export const invite = (body: CreateUser) =>
  send(request<CreateUserData, CreateUserResponse>('/users'), { method: 'POST', body });

export const listActivities = (query: NonNullable<ListActivitiesData['query']>) =>
  send(request<ListActivitiesData, ListActivitiesResponse>('/activities', { query }));

/** With the author's account, which the API returns to admins only. */
export const listHistoryWithAuthors = (commitmentId: string, query: NonNullable<ListHistoryData['query']>) =>
  send(
    request<ListHistoryData, ListHistoryResponse>('/commitments/{commitmentId}/history', {
      path: { commitmentId },
      query,
    }),
  );

const user = (userId: string) => request<GetUserData, GetUserResponse>('/users/{userId}', { path: { userId } });

export const readUser = (userId: string) => send(user(userId));

export const replaceUser = (userId: string, ifMatch: string, body: UserContent) =>
  send(user(userId), { method: 'PUT', body, ifMatch });

export const eraseUser = (userId: string, ifMatch: string) =>
  send(request<EraseUserData, EraseUserResponse>('/users/{userId}', { path: { userId } }), {
    method: 'DELETE',
    ifMatch,
  });

export const inviteAgain = (userId: string, by: CreateInvitation['by']) =>
  send(request<ReplaceInvitationData, ReplaceInvitationResponse>('/users/{userId}/invitation', { path: { userId } }), {
    method: 'PUT',
    body: { by },
  });

export const requestEmailChange = (userId: string, email: string) =>
  send(
    request<ReplaceEmailChangeData, ReplaceEmailChangeResponse>('/users/{userId}/emailChange', { path: { userId } }),
    {
      method: 'PUT',
      body: { email },
    },
  );
