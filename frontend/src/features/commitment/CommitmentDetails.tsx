import { commitmentFooter } from '#texts/commitmentFooter';
import { listHistory } from '../../api/facts';
import type { Commitment, LinkedCommitment, PlaceInSource } from '../../api/schema.gen';
import { useQuery } from '../../api/useQuery';
import { href, toDefinition } from '../../navigation/paths';
import { LatestEvent } from '../../ui/Changes';
import { useLazy } from '../../ui/useLazy';
import { Axes } from './Axes';
import { Neighbours } from './Neighbours';
import { PublishedFacts } from './PublishedFacts';
import { Share } from './Share';

export { ShownDay } from '../../ui/TodayOnly';

/** The latest event of a request, until that day. */
export function Latest({ commitment, asOf }: { commitment: Commitment; asOf: string | undefined }) {
  const history = useQuery(listHistory(commitment.commitmentId, asOf)).value;
  return history ? <LatestEvent of={history.items[0]} /> : null;
}

/** Content below the first screen: state, record, citation and links. @param onDay the request on the chosen day */
export function CommitmentDetails({ commitment, onDay }: { commitment: Commitment; onDay: Commitment }) {
  return (
    <>
      <Axes commitment={onDay} />
      {commitment.placeInSource && <LazySourcePlace {...commitment.placeInSource} />}
      {commitment.linkedCommitments && <LazyLinked linked={commitment.linkedCommitments} />}
      {commitment.correctedOn && <LazyErrata commitmentId={commitment.commitmentId} />}
      <PublishedFacts commitment={commitment} />
      <Share commitment={commitment} />
      <p>
        <a href={toDefinition('errors')}>{commitmentFooter.error}</a>
      </p>
      <p>
        <a href={href({ page: 'verification' }, new URLSearchParams({ commitment: commitment.commitmentId }))}>
          {commitmentFooter.verify}
        </a>
      </p>
      <p>
        <a href={href({ page: 'commitmentActions', id: commitment.commitmentId })}>{commitmentFooter.act}</a>
      </p>
      <Neighbours commitment={commitment} />
    </>
  );
}

function LazySourcePlace(place: PlaceInSource) {
  const SourcePlace = useLazy(() => import('../../ui/SourceFile').then((code) => code.SourcePlace));
  return SourcePlace ? <SourcePlace {...place} /> : null;
}

function LazyLinked({ linked }: { linked: LinkedCommitment[] }) {
  const Linked = useLazy(() => import('./Links').then((code) => code.LinkedCommitments));
  return Linked ? <Linked linked={linked} /> : null;
}

function LazyErrata({ commitmentId }: { commitmentId: string }) {
  const Errata = useLazy(() => import('./CommitmentErrata').then((code) => code.CommitmentErrata));
  return Errata ? <Errata commitmentId={commitmentId} /> : null;
}
