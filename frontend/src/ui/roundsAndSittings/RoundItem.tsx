import { publishedRounds as texts } from '#texts/publishedRounds';
import type { ReportingRound } from '../../api/schema.gen';
import { localized } from '../../i18n/localized';
import { toRound } from './publicAddresses';
import { stateOf, titleOf } from './roundState';

/** A round that was opened, in a list: its page, state and due date. */
export const RoundItem = ({ round }: { round: ReportingRound }) => (
  <li>
    <a href={toRound(round.reportingRoundId)}>{localized(titleOf(round))}</a>
    <p class="status-line small">
      <span>{texts.states[stateOf(round)]}</span>
      <span>{texts.due(round.dueOn ?? '')}</span>
    </p>
  </li>
);
