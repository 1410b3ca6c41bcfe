import type { BodyReference, Commitment } from '../../../api/schema.gen';

/** The one of these bodies in whose name the user reports on the request: its owner, or else the joint owner with the first id. */
export function reportingBody(
  bodies: BodyReference[],
  { owner, participants }: Pick<Commitment, 'owner' | 'participants'>,
): BodyReference | undefined {
  const responsible = [owner.bodyId, ...participants.flatMap(({ bodyId }) => bodyId ?? []).sort()];
  return responsible.flatMap((id) => bodies.filter(({ bodyId }) => bodyId === id))[0];
}
