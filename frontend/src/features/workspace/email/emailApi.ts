import { request } from '../../../api/client';
import type { ConfirmEmailData, ConfirmEmailResponse } from '../../../api/schema.gen';
import { send } from '../session/send';

export const confirmEmail = (token: string) =>
  send(request<ConfirmEmailData, ConfirmEmailResponse>('/me/email'), { method: 'PUT', body: { token } });
