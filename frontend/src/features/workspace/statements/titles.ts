import { request } from '../../../api/http';
import type {
  GetShortTitleData,
  GetShortTitleResponse,
  NewShortTitle,
  ReplaceShortTitleData,
  ReplaceShortTitleResponse,
} from '../../../api/schema.gen';
import { send } from '../session/send';

export const readTitle = (commitmentId: string) =>
  send(
    request<GetShortTitleData, GetShortTitleResponse>('/commitments/{commitmentId}/shortTitle', {
      path: { commitmentId },
    }),
  );

export const replaceTitle = (commitmentId: string, ifMatch: string, body: NewShortTitle) =>
  send(
    request<ReplaceShortTitleData, ReplaceShortTitleResponse>('/commitments/{commitmentId}/shortTitle', {
      path: { commitmentId },
    }),
    { method: 'PUT', body, ifMatch },
  );
