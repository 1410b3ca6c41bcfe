import { request } from '../../../api/client';
import type {
  CreateDeadline,
  CreateDeadlineData,
  CreateDeadlineResponse,
  CreateQuestion,
  CreateQuestionData,
  CreateQuestionResponse,
} from '../../../api/schema.gen';
import { send } from '../session/send';

// Publications without a draft. The same idempotency key publishes once.

export const ask = (commitmentId: string, body: CreateQuestion, key: string) =>
  send(
    request<CreateQuestionData, CreateQuestionResponse>('/commitments/{commitmentId}/questions', {
      path: { commitmentId },
    }),
    { method: 'POST', body, key },
  );

export const setDeadline = (commitmentId: string, body: CreateDeadline, key: string) =>
  send(
    request<CreateDeadlineData, CreateDeadlineResponse>('/commitments/{commitmentId}/deadlines', {
      path: { commitmentId },
    }),
    { method: 'POST', body, key },
  );
