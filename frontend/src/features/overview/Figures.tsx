import { overview } from '#texts/overview';
import type { Statistics } from '../../api/schema.gen';
import { number } from '../../i18n/format';
import { localized } from '../../i18n/localized';
import { toCommitments } from '../../navigation/paths';
import { filterOf } from './filter';

interface Props {
  counted: Statistics;
  /** The day in the address, if any. */
  asOf: string | undefined;
}

/** The key figures: how many requests, with a report, confirmed, overdue or without recent report. */
export function Figures({ counted: { tally, awaited, resolution }, asOf }: Props) {
  const reported = tally.total - tally.byImplementationStatus.notReported;
  const then = filterOf(resolution, asOf);
  const o = overview;
  return (
    <section class="figures" aria-label={o.figures}>
      <p>{localized(awaited)}</p>
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
