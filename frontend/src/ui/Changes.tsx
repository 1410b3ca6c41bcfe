import { eventKind, events } from '#texts/events';
import { listChanges } from '../api/facts';
import type { Event, ListChangesData, Party } from '../api/schema.gen';
import { useQuery } from '../api/useQuery';
import { brusselsDay } from '../i18n/brussels';
import { date } from '../i18n/format';
import { localized } from '../i18n/localized';
import { toCommitment } from '../navigation/paths';
import { AsyncContent } from './AsyncContent';
import { commitmentLabel } from './commitmentLabel';

interface Props {
  query?: NonNullable<ListChangesData['query']>;
  /** First day on which changes were possible. */
  since?: string | undefined;
}

const MAX_CHANGES = 8;

/** The author: a body or Parliament, never a person. */
export const partyName = ({ body }: Party): string => (body ? localized(body.abbreviation) : events.parliament);

/**
 * The label of an event. One code covers the Government's response, which Parliament records, and a body's declaration
 * on its own competence: the labels must differ.
 */
export function eventLabel({ kind, by }: Pick<Event, 'kind' | 'by'>): string {
  if (kind !== 'responseRecorded') return eventKind[kind];
  return by.kind === 'body' ? events.declared : events.responded;
}

/** The latest public facts: date, kind, author and request. */
export function Changes({ query, since }: Props) {
  const changes = useQuery(listChanges({ ...query, pageSize: MAX_CHANGES }));
  return (
    <section>
      <h2>{events.lately}</h2>
      <AsyncContent of={changes}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{since ? events.noneSince(since) : events.none}</p>
          ) : (
            <ul class="ruled-list">
              {items.map(({ eventId, happenedAt, kind, by, commitment }) => (
                <li key={eventId}>
                  <a href={toCommitment(commitment.commitmentId)}>
                    <span class="number">{commitmentLabel(commitment)}</span> {localized(commitment.shortTitle)}
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
