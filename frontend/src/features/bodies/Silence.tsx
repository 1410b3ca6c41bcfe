import { bodies as texts } from '#texts/bodies';
import type { Commitment, Tally } from '../../api/schema.gen';

/** How long a body has said nothing, apart from how far it says to be. */
export function Silence({ tally, items }: { tally: Tally; items: Commitment[] }) {
  const open = items.filter((item) => !item.closed);
  const longest = open.reduce<Commitment | undefined>(
    (worst, item) => (worst && worst.silentDays >= item.silentDays ? worst : item),
    undefined,
  );
  const never = tally.byImplementationStatus.notReported === tally.total;
  return (
    <>
      {never && longest ? (
        <p>{texts.neverReported(longest.silentDays, longest.silentSince)}</p>
      ) : (
        <>
          <p>{tally.stale > 0 ? texts.silent(tally.stale) : texts.silenceNone}</p>
          {longest && <p>{texts.longest(longest.silentDays)}</p>}
        </>
      )}
      {tally.overdue > 0 && <p>{texts.overdue(tally.overdue)}</p>}
      <p class="small">{texts.silenceMeaning}</p>
    </>
  );
}
