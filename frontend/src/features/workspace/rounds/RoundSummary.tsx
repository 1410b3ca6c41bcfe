import { rounds as texts } from '#texts/rounds';
import type { ReportingRound } from '../../../api/schema.gen';
import { date } from '../../../i18n/format';
import { language } from '../../../language';
import { nameOf, stateOf } from './roundState';

/** Title, days and letter of a round that was opened. */
export function RoundSummary({ round }: { round: ReportingRound }) {
  const { from = '', to = '', dueOn = '', earlierDueDates, letter } = round;
  return (
    <section>
      <h2>{nameOf(round)}</h2>
      <p class="status-line">
        <span>{texts.states[stateOf(round)]}</span>
        <span>
          <strong>{texts.due(dueOn)}</strong>
        </span>
        <span>{texts.period(from, to)}</span>
      </p>
      {earlierDueDates.map((earlier) => (
        <p key={earlier.dueOn + earlier.replacedOn} class="small">
          <del>{date(earlier.dueOn)}</del> {texts.replaced(earlier.replacedOn)}
        </p>
      ))}
      <h3>{texts.letter}</h3>
      <p class="prose" style={{ whiteSpace: 'pre-line' }}>
        {letter[language]}
      </p>
    </section>
  );
}
