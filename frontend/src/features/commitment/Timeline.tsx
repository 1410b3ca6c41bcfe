import { commitment as texts } from '#texts/commitment';
import type { Commitment } from '../../api/schema.gen';
import { today } from '../../i18n/days';
import { date } from '../../i18n/format';

interface Fact {
  on: string;
  what: string;
}

/** The dates that the commitment itself knows, oldest first; today is one of them, for silence has a length. */
export function Timeline({ commitment: c }: { commitment: Commitment }) {
  const now = today();
  const facts: Fact[] = [{ on: now, what: texts.today(c.silentDays) }];
  if (c.lastReportedOn === undefined) facts.push({ on: c.silentSince, what: texts.adopted });
  else facts.push({ on: c.lastReportedOn, what: texts.reported });
  if (c.deadline) facts.push({ on: c.deadline, what: texts.due });
  facts.sort((a, b) => a.on.localeCompare(b.on));
  return (
    <ol class="timeline">
      {facts.map(({ on, what }) => (
        <li key={on + what} class={on === now ? 'now' : undefined}>
          <time dateTime={on}>{date(on)}</time> {what}
        </li>
      ))}
    </ol>
  );
}
