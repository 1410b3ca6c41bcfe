import { commitmentFooter } from '#texts/commitmentFooter';
import type { Commitment } from '../../api/schema.gen';
import { toDefinition } from '../../navigation/paths';
import { useLazy } from '../../ui/useLazy';
import { Neighbours } from './Neighbours';
import { PublishedFacts } from './PublishedFacts';
import { Share } from './Share';

/** Content below the first screen: record, citation and links. */
export function CommitmentDetails({ commitment }: { commitment: Commitment }) {
  return (
    <>
      {commitment.correctedOn && <LazyErrata commitmentId={commitment.commitmentId} />}
      <PublishedFacts commitment={commitment} />
      <Share commitment={commitment} />
      <p>
        <a href={toDefinition('errors')}>{commitmentFooter.error}</a>
      </p>
      <Neighbours commitment={commitment} />
    </>
  );
}

function LazyErrata({ commitmentId }: { commitmentId: string }) {
  const Errata = useLazy(() => import('./CommitmentErrata').then((code) => code.CommitmentErrata));
  return Errata ? <Errata commitmentId={commitmentId} /> : null;
}
