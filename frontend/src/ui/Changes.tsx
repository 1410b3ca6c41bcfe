import { eventKind, events } from '#texts/events';
import { linkRelation } from '#texts/links?again';
import { listChanges } from '../api/facts';
import type { Event, EventKind, EventLink, ListChangesData, Party } from '../api/schema.gen';
import { useQuery } from '../api/useQuery';
import { brusselsDay } from '../i18n/brussels';
import { date } from '../i18n/format';
import { localized } from '../i18n/localized';
import { href, toCommitment } from '../navigation/paths';
import { AsyncContent } from './AsyncContent';
import { commitmentLabel } from './commitmentLabel';

interface Props {
  query: NonNullable<ListChangesData['query']>;
  /** First day on which changes were possible. */
  since?: string | undefined;
}

const MAX_CHANGES = 8;
const LINKS: EventKind[] = ['linked', 'unlinked'];
/** Both requests have an event for a link. */
const MAX_LINK_EVENTS = 4;
const OTHERS = (Object.keys(eventKind) as EventKind[]).filter((kind) => !LINKS.includes(kind));

/** The author: a body or Parliament, never a person. */
export const partyName = ({ body }: Party): string => (body ? localized(body.abbreviation) : events.parliament);

/**
 * The label of an event. Two codes cover two statements each, whose labels must differ: the Government's response, which
 * Parliament records, and a body's declaration on its own competence; a body's report, and one that Parliament enters.
 */
export function eventLabel({ kind, by }: Pick<Event, 'kind' | 'by'>): string {
  const byBody = by.kind === 'body';
  if (kind === 'responseRecorded') return byBody ? events.declared : events.responded;
  return kind === 'reportPublished' && !byBody ? events.entered : eventKind[kind];
}

/** The label of an event, with what it says. */
export const eventText = ({ outcome, ...event }: Pick<Event, 'kind' | 'by' | 'outcome'>): string =>
  outcome ? events.withOutcome(eventLabel(event), localized(outcome.text)) : eventLabel(event);

/** The address of the published fact on the page of its request; a short title has no place there. */
export function toFact({ kind, commitment, factHref }: Pick<Event, 'kind' | 'commitment' | 'factHref'>): string {
  const fact = factHref.slice(factHref.lastIndexOf('/') + 1);
  return `${toCommitment(commitment.commitmentId)}${kind === 'retitled' ? '' : `#${fact}`}`;
}

/** The relation of the request to the other one, with a link to it. */
export const LinkedTo = ({ relation, commitment }: EventLink) => (
  <>
    ({linkRelation[relation]} <a href={toCommitment(commitment.commitmentId)}>{commitmentLabel(commitment)}</a>){' '}
  </>
);

/** Each link once, as the event of the request that is listed first. */
function withoutDuplicateLinks(events: Event[]): Event[] {
  const pairs = new Set<string>();
  return events.filter(({ kind, commitment, link }) => {
    const pair = [kind, ...[commitment.commitmentId, link?.commitment.commitmentId].sort()].join(' ');
    return !pairs.has(pair) && pairs.add(pair);
  });
}

/** An event on one line. */
export function LatestEvent({ of: event, named = false }: { of: Event | undefined; named?: boolean }) {
  if (!event) return <p>{events.none}</p>;
  const { happenedAt, commitment } = event;
  return (
    <p>
      {events.latest}{' '}
      <a href={toFact(event)}>
        {eventText(event)}
        {named && ` (${commitmentLabel(commitment)})`}
      </a>
      , <time dateTime={happenedAt}>{date(brusselsDay(happenedAt))}</time>
    </p>
  );
}

/** The latest public fact about one of several requests. */
export function LatestChange({ query }: { query: Record<string, string> }) {
  const changes = useQuery(listChanges({ ...query, kind: OTHERS, pageSize: MAX_CHANGES }));
  return changes.value ? <LatestEvent of={changes.value.items[0]} named /> : null;
}

/** The latest public facts: date, kind, author and request. Many links that were made at once displace no other facts. */
export function Changes({ query, since }: Props) {
  const others = useQuery(listChanges({ ...query, kind: OTHERS, pageSize: MAX_CHANGES }));
  const links = useQuery(listChanges({ ...query, kind: LINKS, pageSize: MAX_LINK_EVENTS }));
  const latest = (items: Event[]) =>
    [...items, ...withoutDuplicateLinks(links.value?.items ?? [])]
      .sort((one, other) => other.happenedAt.localeCompare(one.happenedAt))
      .slice(0, MAX_CHANGES);
  const filters = new URLSearchParams();
  for (const name of ['resolution', 'owner'] as const)
    for (const value of query[name] ?? []) filters.append(name, value);
  return (
    <section id="changes">
      <h2>{events.lately}</h2>
      <AsyncContent of={links.value || links.error ? others : { ...others, value: undefined }}>
        {({ items }) =>
          latest(items).length === 0 ? (
            <p>{since ? events.noneSince(since) : events.none}</p>
          ) : (
            <ul class="ruled-list">
              {latest(items).map(({ eventId, happenedAt, commitment, link, ...event }) => (
                <li key={eventId}>
                  <a href={toCommitment(commitment.commitmentId)}>
                    <span class="number">{commitmentLabel(commitment)}</span> {localized(commitment.shortTitle)}
                  </a>{' '}
                  <span class="note">
                    {eventText(event)} {link && <LinkedTo {...link} />}· {partyName(event.by)} ·{' '}
                    <time dateTime={happenedAt}>{date(brusselsDay(happenedAt))}</time>
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </AsyncContent>
      <p>
        <a href={href({ page: 'publications' }, filters)}>{events.all}</a>
      </p>
    </section>
  );
}
