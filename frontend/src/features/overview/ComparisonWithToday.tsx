import { asOf as texts } from '#texts/asOf';
import { codes } from '#texts/codes';
import { overview } from '#texts/overview?again';
import { getStatistics } from '../../api/calls';
import type { Statistics, Tally } from '../../api/schema.gen';
import { useQuery } from '../../api/useQuery';
import type { Axis } from '../../i18n/axis';
import { number } from '../../i18n/format';
import { toCommitments } from '../../navigation/paths';
import { AsyncContent } from '../../ui/AsyncContent';
import { OUTCOMES, STATUSES } from '../../ui/codes';
import { Mark } from '../../ui/Status';
import { filterOf } from './filter';

interface Row {
  words: string;
  mark?: [Axis, string];
  of: (tally: Tally) => number;
}

const TIMELINESS = ['overdue', 'stale', 'closed'] as const;

const ROWS: Row[] = [
  { words: texts.all, of: (tally) => tally.total },
  ...STATUSES.map(
    (code): Row => ({
      words: codes.implementationStatus[code],
      mark: ['implementationStatus', code],
      of: (tally) => tally.byImplementationStatus[code],
    }),
  ),
  ...OUTCOMES.map(
    (code): Row => ({
      words: codes.assessment[code],
      mark: ['assessment', code],
      of: (tally) => tally.byAssessment[code],
    }),
  ),
  ...TIMELINESS.map(
    (code): Row => ({
      words: codes.timeliness[code],
      mark: ['timeliness', code],
      of: (tally) => tally[code],
    }),
  ),
];

/** The figures of another day beside today's. */
export function ComparisonWithToday({ then }: { then: Statistics }) {
  const statistics = useQuery(getStatistics(then.resolution && { resolution: [then.resolution.resolutionId] }));
  return (
    <section class="progress">
      <div class="section-head">
        <h2>{texts.since(then.asOf)}</h2>
        <a href={toCommitments({ ...filterOf(then.resolution, then.asOf), compare: 'today' })}>{texts.oneByOne}</a>
      </div>
      <AsyncContent of={statistics}>
        {(now) => (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
          <section class="scroll" aria-label={texts.since(then.asOf)} tabIndex={0}>
            <table class="plain">
              <caption class="ds-sr-only">{overview.figures}</caption>
              <thead>
                <tr>
                  <th scope="col">{texts.measure}</th>
                  <th scope="col">{texts.onDay(then.asOf)}</th>
                  <th scope="col">{texts.now}</th>
                  <th scope="col">{texts.difference}</th>
                </tr>
              </thead>
              <tbody>
                {ROWS.map(({ words, mark, of }) => (
                  <tr key={words}>
                    <th scope="row">
                      {mark && <Mark axis={mark[0]} code={mark[1]} />} {words}
                    </th>
                    <td>{number(of(then.tally))}</td>
                    <td>{number(of(now.tally))}</td>
                    <td>{difference(of(now.tally) - of(then.tally))}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
      </AsyncContent>
    </section>
  );
}

/** The number with its sign; minus is U+2212. */
const difference = (n: number) => {
  if (n === 0) return '0';
  return n > 0 ? <b>+{number(n)}</b> : <b>−{number(-n)}</b>;
};
