import { overview } from '#texts/overview';
import type { Statistics } from '../../api/schema.gen';
import { number } from '../../i18n/format';
import { localized } from '../../i18n/localized';
import { href, toCommitments, toDefinition } from '../../navigation/paths';
import { useLazy } from '../../ui/useLazy';
import { filterOf } from './filter';

interface Props {
  counted: Statistics;
  /** The day in the address, if any. */
  asOf: string | undefined;
}

/**
 * The key figures: how many requests are implemented and confirmed, of how many; with a report, disputed, overdue or without
 * recent report. Then what is awaited of whom, the latest event, and links to what the reader may ask next.
 */
export function Figures({ counted: { tally, awaited, resolution }, asOf }: Props) {
  const Latest = useLazy(() => import('./OverviewDetails').then((code) => code.Latest));
  const then = filterOf(resolution, asOf);
  const { disputed } = tally.byAssessment;
  const o = overview;
  return (
    <section class="figures" aria-label={o.figures}>
      <ul class="counts">
        <Figure
          n={tally.confirmedImplemented}
          words={o.figureConfirmed(tally.confirmedImplemented)}
          to={{ ...then, implementationStatus: 'implemented', assessment: 'confirmed' }}
        />
        <Figure n={tally.total} words={o.figureTotal(tally.total)} to={then} />
        <Figure n={tally.total - tally.byImplementationStatus.notReported} words={o.figureReported} />
        <Figure n={disputed} words={o.figureDisputed(disputed)} to={{ ...then, assessment: 'disputed' }} />
        <Figure n={tally.overdue} words={o.figureOverdue} to={{ ...then, overdue: 'true', sort: 'deadline' }} />
        <Figure n={tally.stale} words={o.figureStale} to={{ ...then, stale: 'true', sort: '-silentDays' }} />
      </ul>
      <p class="awaited">{localized(awaited)}</p>
      <div class="latest">{Latest && <Latest query={then} />}</div>
      <p class="answers">
        <a href="#follow">{o.follow}</a>
        <a href={toDefinition('principles')}>{o.trust}</a>
        <a href={`${href({ page: 'brief' })}#act`}>{o.act}</a>
      </p>
    </section>
  );
}

/** A number that links to the list it counts. */
function Figure({ n, words, to }: { n: number; words: string; to?: Record<string, string> }) {
  const content = (
    <>
      <b>{number(n)}</b> {words}
    </>
  );
  return <li>{to && n > 0 ? <a href={toCommitments(to)}>{content}</a> : content}</li>;
}
