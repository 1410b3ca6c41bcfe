import { codes } from '#texts/codes';
import { inbox as texts } from '#texts/inbox';
import type { AwaitedEvent, Awaiting, BodyReference } from '../../../api/schema.gen';
import { date } from '../../../i18n/format';
import { localized } from '../../../i18n/localized';
import { href, toCommitment } from '../../../navigation/paths';
import { eventLabel, partyName } from '../../../ui/Changes';
import { commitmentLabel } from '../../../ui/commitmentLabel';

export interface NewsProps {
  part: Awaiting;
  /** The bodies that the user reports for. */
  bodies: BodyReference[];
}

/** The outcome of an assessment; empty for other events. */
const outcomeOf = ({ assessment }: AwaitedEvent) => (assessment ? ` · ${codes.assessment[assessment]}` : '');

/** Recent events that others published and that require no action. */
export function NewsSection({ part: { role, total, items }, bodies }: NewsProps) {
  const owned = (bodyId: string) => role === 'staff' || bodies.some((body) => body.bodyId === bodyId);
  return (
    <section>
      <h2>
        {texts.kinds.news} <span class="note">({total})</span>
      </h2>
      <ul class="inbox">
        {items.map(({ commitment, owner, datedOn, event, fact }) => (
          <li key={fact?.factId}>
            <h3>
              <span class="ds-sr-only">{texts.leadsTo.news} </span>
              <a
                href={
                  owned(owner.bodyId)
                    ? href({ page: 'commitmentActions', id: commitment.commitmentId })
                    : toCommitment(commitment.commitmentId)
                }
              >
                {commitmentLabel(commitment)} {localized(commitment.shortTitle)}
              </a>
            </h3>
            <p class="small">
              {event && `${eventLabel(event)}${outcomeOf(event)} · ${partyName(event.by)} · `}
              {date(datedOn)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
