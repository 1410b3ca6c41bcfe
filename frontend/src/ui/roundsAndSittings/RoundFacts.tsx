import { publishedRounds as texts } from '#texts/publishedRounds';
import type { ReportingRound } from '../../api/schema.gen';
import { date } from '../../i18n/format';
import { language } from '../../language';
import { stateOf } from './roundState';

interface Props {
  round: ReportingRound;
  /** The heading of the letter. */
  heading: 'h2' | 'h3';
}

/** Days and letter of a round that was opened. */
export function RoundFacts({ round, heading: Heading }: Props) {
  const { from = '', to = '', dueOn = '', earlierDueDates, letter } = round;
  return (
    <>
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
      <Heading>{texts.letter}</Heading>
      <p class="prose" style={{ whiteSpace: 'pre-line' }}>
        {letter[language]}
      </p>
    </>
  );
}
