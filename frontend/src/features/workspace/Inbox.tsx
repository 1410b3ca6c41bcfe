import { commitment as words } from '#texts/commitment?again';
import { workspace as texts } from '#texts/workspace';
import type { Commitment } from '../../api/schema.gen';
import { say } from '../../i18n/current';
import { href } from '../../navigation/paths';
import { Status } from '../../ui/Status';

/** Requests, each with what there is to know before one opens it. */
export function Inbox({ commitments, action }: { commitments: Commitment[]; action: string }) {
  return (
    <ul class="inbox">
      {commitments.map((c) => (
        <li key={c.commitmentId}>
          <h3>
            <span class="ds-sr-only">{action} </span>
            <a href={href({ page: 'task', id: c.commitmentId })}>
              {c.number} {say(c.shortTitle)}
            </a>
          </h3>
          <p class="marks">
            <Status axis="implementationStatus" code={c.implementationStatus} />
            <Status axis="assessment" code={c.assessment} />
            {c.overdue && <Status axis="calendar" code="overdue" />}
            {c.stale && <Status axis="calendar" code="stale" />}
            {c.closed && <Status axis="calendar" code="closed" />}
          </p>
          <p class="small">
            {c.lastReportedOn
              ? words.silentSince(c.silentDays, c.lastReportedOn)
              : words.neverReported(c.silentDays, c.silentSince)}{' '}
            {c.deadline && words.dueOn(c.deadline)} {texts.owner(say(c.owner.abbreviation))}
          </p>
        </li>
      ))}
    </ul>
  );
}
