import { useEffect, useState } from 'preact/hooks';
import { common } from '#texts/common';
import { erratumProposals as texts } from '#texts/erratumProposals';
import type { ErratumProposal } from '../../../api/schema.gen';
import { LoadError } from '../forms/LoadError';
import { ErratumProposalItem } from './ErratumProposalItem';
import { listErratumProposals } from './erratumApi';

/** All proposed errata, those that await a decision first. */
export function ErratumProposalList() {
  const [proposals, setProposals] = useState<ErratumProposal[]>();
  const [next, setNext] = useState(1);
  const [error, setError] = useState<unknown>();
  async function load() {
    setError(undefined);
    try {
      const { items, next: more } = (await listErratumProposals(next)).value;
      setProposals([...(proposals ?? []), ...items]);
      setNext(more ? next + 1 : 0);
    } catch (error) {
      setError(error);
    }
  }
  useEffect(() => {
    load();
  }, []);
  return (
    <section>
      <h2>{texts.proposals}</h2>
      {error !== undefined && <LoadError error={error} retry={load} />}
      {!proposals && error === undefined && <p class="delayed">{common.loading}</p>}
      {proposals?.length === 0 && <p>{texts.none}</p>}
      <ul class="inbox">
        {proposals?.map((proposal) => (
          <ErratumProposalItem key={proposal.erratumProposalId} proposal={proposal} />
        ))}
      </ul>
      {proposals && next > 0 && (
        <button type="button" class="ds-button" data-variant="secondary" onClick={load}>
          {texts.more}
        </button>
      )}
    </section>
  );
}
