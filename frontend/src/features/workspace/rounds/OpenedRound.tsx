import { publishedRounds as texts } from '#texts/publishedRounds';
import type { ReportingRound } from '../../../api/schema.gen';
import { toRound } from '../../../ui/roundsAndSittings/publicAddresses';
import { RoundFacts } from '../../../ui/roundsAndSittings/RoundFacts';
import { nameOf } from './roundName';

/** Title, days and letter of a round that was opened, and the way to its public page. */
export const OpenedRound = ({ round }: { round: ReportingRound }) => (
  <section>
    <h2>{nameOf(round)}</h2>
    <RoundFacts round={round} heading="h3" />
    <p>
      <a href={toRound(round.reportingRoundId)}>{texts.toPublicPage}</a>
    </p>
  </section>
);
