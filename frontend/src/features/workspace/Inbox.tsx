import type { Commitment } from '../../api/schema.gen';
import { say } from '../../i18n/current';
import { href } from '../../navigation/paths';
import { Standing } from './Standing';

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
          <Standing commitment={c} />
        </li>
      ))}
    </ul>
  );
}
