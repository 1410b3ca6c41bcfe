import { erratumProposals as texts } from '#texts/erratumProposals';
import type { ErratumProposal } from '../../../api/schema.gen';
import { ErratumProposalItem } from './ErratumProposalItem';

/** The errata that colleagues proposed, for the user to confirm. */
export const ErrataToConfirm = ({ proposals }: { proposals: ErratumProposal[] }) => (
  <section>
    <h2>
      {texts.toConfirm} <span class="note">({proposals.length})</span>
    </h2>
    <ul class="inbox">
      {proposals.map((proposal) => (
        <ErratumProposalItem key={proposal.erratumProposalId} proposal={proposal} />
      ))}
    </ul>
  </section>
);
