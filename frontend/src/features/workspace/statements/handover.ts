import { actions as texts } from '#texts/actions';
import type { Commitment, CreateOwnerDecision } from '../../../api/schema.gen';
import type { FormSchema, Typed } from '../forms/formSchema';
import { decideOwner } from './factApi';

/** The API refuses the handover if the request has another owner than the one shown. */
export const handOver = ({ commitmentId, owner }: Commitment, body: CreateOwnerDecision, key: string) =>
  decideOwner(commitmentId, { ...body, kind: 'handedOver', fromBodyId: owner.bodyId }, key);

/** @param owner id of the present owner, which cannot be chosen; left out for requests of several owners */
export const handoverSchema = (owner?: string): Typed<FormSchema, CreateOwnerDecision> => ({
  words: texts.handOver,
  controls: [
    { name: 'toBodyId', kind: 'body', ...(owner && { except: owner }) },
    { name: 'document', kind: 'text' },
    { name: 'source', kind: 'url', optional: true },
  ],
  text: 'reason',
  seen: () => texts.handOver.seen,
});
