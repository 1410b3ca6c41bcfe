import type { BodyReference, Commitment } from '../../../api/schema.gen';

/** Of these bodies, the one in whose name the user reports on the request: its owner, or else a joint owner. */
export function reportingBody(
  bodies: BodyReference[],
  { owner, participants }: Pick<Commitment, 'owner' | 'participants'>,
): BodyReference | undefined {
  const responsible = [owner.bodyId, ...participants.map(({ bodyId }) => bodyId)];
  return responsible.flatMap((id) => bodies.filter(({ bodyId }) => bodyId === id))[0];
}
