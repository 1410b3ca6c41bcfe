import { record } from '#texts/record';
import type { Commitment, Event } from '../../api/schema.gen';
import { brusselsDay } from '../../i18n/brussels';
import { today } from '../../i18n/days';
import { date } from '../../i18n/format';
import { eventLabel, partyName } from '../../ui/Changes';
import { isSettled } from '../../ui/settled';

interface Moment {
  key: string;
  on: string;
  what: string;
  who?: string;
  /** Where on this page it is told in full. */
  to?: string;
}

/** Everything that has a date, oldest first; today is one of them: the days without a report end there. */
export function Timeline({ commitment: c, history }: { commitment: Commitment; history: Event[] }) {
  const now = today();
  const moments: Moment[] = [
    { key: 'adopted', on: c.adoptedOn, what: record.adopted },
    ...history.toReversed().map(told),
    { key: 'today', on: now, what: isSettled(c) ? record.todaySettled : record.today(c.silentDays) },
  ];
  if (c.deadline) moments.push({ key: 'due', on: c.deadline, what: c.overdue ? record.pastDue : record.due });
  moments.sort((a, b) => a.on.localeCompare(b.on));
  return (
    <ol class="timeline">
      {moments.map(({ key, on, what, who, to }) => (
        <li key={key} class={key === 'today' ? 'now' : undefined}>
          <time dateTime={on}>{date(on)}</time> {to ? <a href={to}>{what}</a> : what}
          {who && <span class="note">{who}</span>}
        </li>
      ))}
    </ol>
  );
}

const told = ({ eventId, happenedAt, kind, by, factHref }: Event): Moment => ({
  key: eventId,
  on: brusselsDay(happenedAt),
  what: eventLabel({ kind, by }),
  who: partyName(by),
  // A title is told by the page's heading.
  ...(kind !== 'retitled' && { to: `#${factHref.slice(factHref.lastIndexOf('/') + 1)}` }),
});
