import { record } from '#texts/record';
import type { Commitment, Event, EventKind } from '../../api/schema.gen';
import { brusselsDay } from '../../i18n/brussels';
import { today } from '../../i18n/days';
import { date } from '../../i18n/format';
import { eventLabel, partyName } from '../../ui/Changes';
import { isSettled } from '../../ui/settled';
import type { PassedDeadline } from './passedDeadlines';

interface Moment {
  key: string;
  on: string;
  what: string;
  who?: string;
  /** Anchor of the full entry on this page. */
  to?: string;
  /** The day on which Parliament's statement was made, in words, if it was published on a later one. */
  madeOn?: string | undefined;
}

interface Props {
  commitment: Commitment;
  history: Event[];
  /** The day since which the resolution is followed; undefined until it is known. */
  followedSinceOn?: string | undefined;
  /** Earlier deadlines that passed. */
  passed?: PassedDeadline[];
}

/** All dated events, oldest first, including today, where the days without a report end. */
export function Timeline({ commitment: c, history, followedSinceOn = c.adoptedOn, passed = [] }: Props) {
  const now = today();
  const moments: Moment[] = [
    { key: 'adopted', on: c.adoptedOn, what: record.adopted },
    ...(followedSinceOn > c.adoptedOn ? [{ key: 'followed', on: followedSinceOn, what: record.followed }] : []),
    ...history.toReversed().map(momentOf),
    ...passed.map((d) => ({
      key: `due ${d.deadline} ${d.replacedOn}`,
      on: d.deadline,
      what: record.passed(d.replacedOn),
    })),
    { key: 'today', on: now, what: isSettled(c) ? record.todaySettled : record.today(c.silentDays) },
  ];
  if (c.deadline) moments.push({ key: 'due', on: c.deadline, what: c.overdue ? record.pastDue : record.due });
  moments.sort((a, b) => a.on.localeCompare(b.on));
  return (
    <ol class="timeline">
      {moments.map(({ key, on, what, who, to, madeOn }) => (
        <li key={key} class={key === 'today' ? 'today' : undefined}>
          <time dateTime={on}>{date(on)}</time> {to ? <a href={to}>{what}</a> : what}
          {madeOn && ` (${madeOn})`}
          {who && <span class="note">{who}</span>}
        </li>
      ))}
    </ol>
  );
}

/** How the days of statements are named that are no responses. */
const MADE_ON: Partial<Record<EventKind, (iso: string) => string>> = {
  reportPublished: record.madeOn.report,
  deadlineEntered: record.madeOn.deadline,
};

const momentOf = ({ eventId, happenedAt, madeOn, kind, by, factHref }: Event): Moment => ({
  key: eventId,
  on: brusselsDay(happenedAt),
  what: eventLabel({ kind, by }),
  who: partyName(by),
  // Title changes are omitted: the page's heading shows them.
  ...(kind !== 'retitled' && { to: `#${factHref.slice(factHref.lastIndexOf('/') + 1)}` }),
  madeOn: madeOn && (MADE_ON[kind] ?? record.madeOn.response)(madeOn),
});
