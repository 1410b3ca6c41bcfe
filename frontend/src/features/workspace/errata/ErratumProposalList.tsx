import { erratumProposals as texts } from '#texts/erratumProposals';
import { PagedList } from '../forms/PagedList';
import { ErratumProposalItem } from './ErratumProposalItem';
import { listErratumProposals } from './erratumApi';

/** All proposed errata, those that await a decision first. */
export function ErratumProposalList() {
  return (
    <section>
      <h2>{texts.proposals}</h2>
      <PagedList list={listErratumProposals} none={texts.none} more={texts.more}>
        {(proposal) => <ErratumProposalItem key={proposal.erratumProposalId} proposal={proposal} />}
      </PagedList>
    </section>
  );
}
