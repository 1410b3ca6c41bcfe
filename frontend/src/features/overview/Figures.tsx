import { overview } from '#texts/overview';
import type { Statistics } from '../../api/schema.gen';
import { daysBetween } from '../../i18n/days';
import { number } from '../../i18n/format';
import { localized } from '../../i18n/localized';
import { toCommitments } from '../../navigation/paths';
import { filterOf } from './filter';

interface Props {
  counted: Statistics;
  /** The day since which the resolution is followed. */
  since: string | undefined;
  /** The day in the address, if any. */
  asOf: string | undefined;
}

/**
 * The key figures: how many requests, with a response, overdue or without recent report. States it when nothing was
 * reported yet.
 */
export function Figures({ counted: { tally, awaited, asOf: day, resolution }, since, asOf }: Props) {
  const reported = tally.total - tally.byImplementationStatus.notReported;
  const waiting = since === undefined ? 0 : daysBetween(since, day);
  const then = filterOf(resolution, asOf);
  const o = overview;
  return (
    <section class="figures" aria-label={o.figures}>
      <p>{localized(awaited)}</p>
      {reported === 0 && since !== undefined && waiting > 0 && tally.total > 0 && (
        <div class="without-report">
          <p class="figure">
            <strong>{number(waiting)}</strong> {o.waiting(waiting)}
          </p>
          <div>
            <h2>{o.nothingYet}</h2>
            <p>{o.nothingYetMore(tally.total, since)}</p>
          </div>
        </div>
      )}
      <ul class="counts">
        <Figure n={tally.total} words={o.figureTotal(tally.total)} to={toCommitments(then)} />
        <Figure n={reported} words={o.figureReported(reported)} />
        <Figure
          n={tally.confirmedImplemented}
          words={o.figureConfirmed(tally.confirmedImplemented)}
          to={toCommitments({ ...then, implementationStatus: 'implemented', assessment: 'confirmed' })}
        />
        <Figure
          n={tally.overdue}
          words={o.figureOverdue(tally.overdue)}
          to={toCommitments({ ...then, overdue: 'true' })}
        />
        <Figure n={tally.stale} words={o.figureStale} to={toCommitments({ ...then, stale: 'true' })} />
      </ul>
    </section>
  );
}

/** A number that links to the list it counts. */
function Figure({ n, words, to }: { n: number; words: string; to?: string }) {
  const content = (
    <>
      <b>{number(n)}</b> {words}
    </>
  );
  return <li>{to && n > 0 ? <a href={to}>{content}</a> : content}</li>;
}
