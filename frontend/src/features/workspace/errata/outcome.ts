import type { ErratumProposal, ErratumProposalState } from '../../../api/schema.gen';

/** The state of a proposal; `withdrawn` if the person who proposed it refused it. */
export const outcomeOf = ({ state, proposed, decided }: ErratumProposal): ErratumProposalState | 'withdrawn' =>
  state === 'refused' && decided?.userId === proposed.userId ? 'withdrawn' : state;
