import { bodies as texts } from '#texts/bodies';
import type { Commitment, Tally } from '../../../api/schema.gen';
import { isSettled } from '../../../ui/settled';

/** Days since a body's last report where one is expected; shown apart from its reported progress. */
export function DaysWithoutReport({ tally, items }: { tally: Tally; items: Commitment[] }) {
  const awaited = items.filter((item) => !isSettled(item));
  // Only the first of many requests are known, which are not those that wait longest.
  const longest =
    items.length < tally.total
      ? undefined
      : awaited.reduce<Commitment | undefined>(
          (worst, item) => (worst && worst.silentDays >= item.silentDays ? worst : item),
          undefined,
        );
  // Several resolutions were adopted on different days.
  const oneDay = awaited.every((item) => item.silentSince === longest?.silentSince);
  const never = oneDay && tally.byImplementationStatus.notReported === tally.total;
  return (
    <>
      {never && longest ? (
        <p>{texts.neverReported(longest.silentDays, longest.silentSince)}</p>
      ) : (
        <>
          <p>{tally.stale > 0 ? texts.stale(tally.stale) : texts.silenceNone}</p>
          {longest && <p>{texts.longest(longest.silentDays)}</p>}
        </>
      )}
      {longest?.silentDaysSinceHandover !== undefined && longest.handedOverOn ? (
        <p>{texts.sinceHandover(longest.silentDaysSinceHandover, longest.handedOverOn)}</p>
      ) : null}
      {tally.overdue > 0 && <p>{texts.overdue(tally.overdue)}</p>}
      <p class="small">{texts.silenceMeaning}</p>
    </>
  );
}
