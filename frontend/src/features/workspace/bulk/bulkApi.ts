import { request } from '../../../api/client';
import type {
  CreateDeadlineData,
  CreateDeadlineResponse,
  CreateQuestionData,
  CreateQuestionResponse,
  NewDeadline,
  NewQuestion,
} from '../../../api/schema.gen';
import { send } from '../session/send';

// Publications without a draft. The same idempotency key publishes once.

export const ask = (commitmentId: string, body: NewQuestion, key: string) =>
  send(
    request<CreateQuestionData, CreateQuestionResponse>('/commitments/{commitmentId}/questions', {
      path: { commitmentId },
    }),
    { method: 'POST', body, key },
  );

export const setDeadline = (commitmentId: string, body: NewDeadline, key: string) =>
  send(
    request<CreateDeadlineData, CreateDeadlineResponse>('/commitments/{commitmentId}/deadlines', {
      path: { commitmentId },
    }),
    { method: 'POST', body, key },
  );
