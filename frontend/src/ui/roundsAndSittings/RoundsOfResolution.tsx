import { publishedRounds as texts } from '#texts/publishedRounds';
import { listRoundsOn } from '../../api/roundsAndSittings';
import { useQuery } from '../../api/useQuery';
import { RoundItem } from './RoundItem';

/** The latest reporting rounds that ask for reports on requests of a resolution; nothing if there is none. */
export function RoundsOfResolution({ id }: { id: string }) {
  const rounds = useQuery(listRoundsOn(id)).value?.items ?? [];
  if (rounds.length === 0) return null;
  return (
    <section aria-labelledby="rounds">
      <h2 id="rounds">{texts.title}</h2>
      <ul class="ruled-list">
        {rounds.map((round) => (
          <RoundItem key={round.reportingRoundId} round={round} />
        ))}
      </ul>
    </section>
  );
}
