import { eventKind, events } from '#texts/events';
import { listChanges } from '../api/facts';
import type { Event, ListChangesData, Party } from '../api/schema.gen';
import { useAnswer } from '../api/useAnswer';
import { brusselsDay } from '../i18n/brussels';
import { say } from '../i18n/current';
import { date } from '../i18n/format';
import { toCommitment } from '../navigation/paths';
import { AsyncContent } from './AsyncContent';

interface Props {
  query?: NonNullable<ListChangesData['query']>;
  /** Since when there could have been any. */
  since?: string | undefined;
}

const FEW = 8;

/** Who did it, as people call it: a body or Parliament, never a person. */
export const partyName = ({ body }: Party): string => (body ? say(body.abbreviation) : events.parliament);

/**
 * What readers call an event. One code covers the Government's response, which Parliament records, and what a body declares of
 * its own competence: they must not be taken for one another.
 */
export function eventLabel({ kind, by }: Pick<Event, 'kind' | 'by'>): string {
  if (kind !== 'responseRecorded') return eventKind[kind];
  return by.kind === 'body' ? events.declared : events.responded;
}

/** The newest public facts, each with its day, its kind, who did it and the request that it is about. */
export function Changes({ query, since }: Props) {
  const changes = useAnswer(listChanges({ ...query, pageSize: FEW }));
  return (
    <section>
      <h2>{events.lately}</h2>
      <AsyncContent of={changes}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{since ? events.noneSince(since) : events.none}</p>
          ) : (
            <ul class="few">
              {items.map(({ eventId, happenedAt, kind, by, commitment }) => (
                <li key={eventId}>
                  <a href={toCommitment(commitment.commitmentId)}>
                    <span class="no">{commitment.number}</span> {say(commitment.shortTitle)}
                  </a>{' '}
                  <span class="note">
                    {eventLabel({ kind, by })} · {partyName(by)} ·{' '}
                    <time dateTime={happenedAt}>{date(brusselsDay(happenedAt))}</time>
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </AsyncContent>
    </section>
  );
}
