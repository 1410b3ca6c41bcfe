import { asOf as texts } from '#texts/asOf';
import { listSittings } from '../api/roundsAndSittings';
import { useQuery } from '../api/useQuery';
import { monthsBefore, today } from '../i18n/days';
import { localized } from '../i18n/localized';

/** How many of the latest sittings are offered. */
const MAX_SITTINGS = 2;

/** Links to days that readers often want: a month and a year ago, and the latest sittings. @param to the page on a day */
export function DayPresets({ to }: { to: (day: string) => string }) {
  const sittings = useQuery(listSittings(1)).value?.items ?? [];
  const now = today();
  const held = sittings.filter(({ heldOn }) => heldOn <= now).slice(0, MAX_SITTINGS);
  return (
    <ul class="presets">
      <li>
        <a href={to(monthsBefore(now, 1))}>{texts.monthAgo}</a>
      </li>
      <li>
        <a href={to(monthsBefore(now, 12))}>{texts.yearAgo}</a>
      </li>
      {held.map(({ sittingId, heldOn, committee }) => (
        <li key={sittingId}>
          <a href={to(heldOn)}>{texts.sitting(heldOn, localized(committee))}</a>
        </li>
      ))}
    </ul>
  );
}
