import { nothingYet as texts } from '#texts/nothingYet';
import type { Resolution, Statistics } from '../../api/schema.gen';
import { daysBetween } from '../../i18n/days';
import { number } from '../../i18n/format';

interface Props {
  counted: Statistics;
  /** The only resolution that is shown, once it is known. */
  resolution: Resolution | undefined;
}

/** States that nothing was reported yet, with the days since the resolution is followed. */
export function NothingYet({ counted: { tally, asOf }, resolution }: Props) {
  if (!resolution || tally.total === 0 || tally.byImplementationStatus.notReported < tally.total) return null;
  const since = resolution.followedSinceOn;
  const waiting = daysBetween(since, asOf);
  if (waiting <= 0) return null;
  return (
    <section class="without-report">
      <p class="figure">
        <strong>{number(waiting)}</strong> {texts.waiting(waiting)}
      </p>
      <div>
        <h2>{texts.title}</h2>
        <p>{texts.more(tally.total, since)}</p>
      </div>
    </section>
  );
}
