import { request } from '../../../api/client';
import type {
  GetPublicationRuleData,
  GetPublicationRuleResponse,
  ListPublicationRulesData,
  ListPublicationRulesResponse,
} from '../../../api/schema.gen';
import { send } from '../session/send';

/** The most that the API returns at once: more than there are bodies. */
const ALL = 100;

export const listRules = () =>
  send(
    request<ListPublicationRulesData, ListPublicationRulesResponse>('/publicationRules', { query: { pageSize: ALL } }),
  );

const rule = (bodyId: string) =>
  request<GetPublicationRuleData, GetPublicationRuleResponse>('/publicationRules/{bodyId}', { path: { bodyId } });

export const readRule = (bodyId: string) => send(rule(bodyId));

export const replaceRule = (bodyId: string, ifMatch: string, secondPersonRequired: boolean) =>
  send(rule(bodyId), { method: 'PUT', ifMatch, body: { secondPersonRequired } });
