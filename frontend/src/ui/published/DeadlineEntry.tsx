import { record } from '#texts/record';
import type { Deadline } from '../../api/schema.gen';
import { brusselsDay } from '../../i18n/brussels';
import { partyName } from '../Changes';
import { EnteredNote } from './EnteredNote';
import { PublishedText } from './PublishedText';

/** A deadline that was set or requested, with Parliament's decision; a request that its body withdrew awaits none. */
export function DeadlineEntry({ deadline: d }: { deadline: Deadline }) {
  return (
    <article class="fact" id={d.deadlineId}>
      <h4>{d.kind === 'set' ? record.setTo(d.deadline) : record.requestedTo(d.deadline)}</h4>
      <p class="note">{record.saidOn(partyName(d.by), d.setOn ?? brusselsDay(d.publishedAt))}</p>
      <EnteredNote {...d} />
      {d.superseded && <p class="note">{record.superseded}</p>}
      <PublishedText text={d.reason} original={d.originalLanguage} withdrawal={d.withdrawal} />
      {d.decision ? (
        <div class={d.decision.outcome === 'refused' ? 'reply contested' : 'reply'}>
          <p class="headline">
            {record[d.decision.outcome]}{' '}
            <span class="note">
              {record.saidOn(partyName({ kind: 'parliament' }), brusselsDay(d.decision.publishedAt))}
            </span>
          </p>
          <PublishedText
            text={d.decision.reason}
            original={d.decision.originalLanguage}
            withdrawal={d.decision.withdrawal}
          />
        </div>
      ) : (
        d.kind === 'request' && d.withdrawal?.by.kind !== 'body' && <p class="note">{record.undecided}</p>
      )}
    </article>
  );
}
