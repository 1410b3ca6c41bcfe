import { follow } from '#texts/follow';
import { publications as texts } from '#texts/publications';
import { request } from '../../api/client';
import { listChanges } from '../../api/facts';
import type { Event, GetFeedData } from '../../api/schema.gen';
import { useQuery } from '../../api/useQuery';
import { brusselsDay } from '../../i18n/brussels';
import { dayError } from '../../i18n/dayError';
import { date } from '../../i18n/format';
import { localized } from '../../i18n/localized';
import { language } from '../../language';
import { dayOf, href } from '../../navigation/paths';
import { AsyncContent } from '../../ui/AsyncContent';
import { eventText, LinkedTo, partyName, toFact } from '../../ui/Changes';
import { commitmentLabel } from '../../ui/commitmentLabel';
import { useFeedLink } from '../../ui/Follow';
import { Pagination } from '../../ui/Pagination';
import { PublicationFilters } from './PublicationFilters';
import { feedQuery, filtersOf, monthName, publicationsQuery, sinceOf, unknownMonthOf } from './query';

/** The filters, the publications that they find, by month, the other pages and the feed with the same filters. */
export function Publications({ search }: { search: string }) {
  const month = unknownMonthOf(search);
  return (
    <>
      <PublicationFilters search={search} />
      {month ? (
        <div class="notice danger" role="alert">
          <p>{texts.unknownMonth(month)}</p>
          <p>
            <Unfiltered search={search} />
          </p>
        </div>
      ) : (
        <Found search={search} />
      )}
    </>
  );
}

function Found({ search }: { search: string }) {
  const found = useQuery(listChanges(publicationsQuery(search)));
  const filtered = [...new URLSearchParams(search).keys()].some((name) => !['asOf', 'page'].includes(name));
  const since = sinceOf(search);
  const settled = found.value && !found.pending && !found.error;
  return (
    <>
      <p role="status" class="results">
        {settled && found.value && texts.results(found.value.total)}
      </p>
      {since && !dayError(since) && <p>{texts.since(date(since))}</p>}
      <AsyncContent of={found}>
        {({ items, total, page, pageSize }) => (
          <>
            {total === 0 && (
              <p>
                {filtered ? texts.noneFound : texts.none} {filtered && <Unfiltered search={search} />}
              </p>
            )}
            {byMonth(items).map(([month, events]) => (
              <section key={month} aria-labelledby={`month-${month}`}>
                <h2 id={`month-${month}`}>{monthName(month)}</h2>
                <ul class="ruled-list">
                  {events.map((event) => (
                    <Publication key={event.eventId} {...event} />
                  ))}
                </ul>
              </section>
            ))}
            <Pagination page={page} of={Math.ceil(total / pageSize)} to={(number) => toPage(search, number)} />
          </>
        )}
      </AsyncContent>
      <Feed search={search} />
    </>
  );
}

/** The link to all publications, on the chosen day. */
function Unfiltered({ search }: { search: string }) {
  return <a href={href({ page: 'publications' }, new URLSearchParams(dayOf(search)))}>{texts.withoutFilters}</a>;
}

function Feed({ search }: { search: string }) {
  const query = feedQuery(search);
  const { address } = request<GetFeedData, string>('/feeds/{language}', { path: { language }, query });
  // The document has a link to the feed without filters.
  useFeedLink(Object.keys(query).length > 0 ? new URL(address, location.origin).href : undefined, texts.feedTitle);
  const same = !filtersOf(search).month && !dayOf(search).asOf;
  return (
    <p>
      <a href={address} type="application/atom+xml">
        {follow.feed}
      </a>{' '}
      <span class="note">{same ? texts.feedNote : texts.feedOfAllDays}</span>
    </p>
  );
}

function Publication(event: Event) {
  const { commitment, link, by, happenedAt, madeOn } = event;
  const published = date(brusselsDay(happenedAt));
  return (
    <li>
      <a href={toFact(event)}>
        <span class="number">{commitmentLabel(commitment)}</span> {localized(commitment.shortTitle)}
      </a>
      <br />
      <strong>{eventText(event)}</strong> {link && <LinkedTo {...link} />}
      <span class="note">
        {partyName(by)} ·{' '}
        <time dateTime={happenedAt}>{madeOn ? texts.madeOn(date(madeOn), published) : published}</time>
      </span>
    </li>
  );
}

/** The events by the month of their publication, in the given order. */
function byMonth(events: Event[]): [month: string, events: Event[]][] {
  const months = new Map<string, Event[]>();
  for (const event of events) {
    const month = brusselsDay(event.happenedAt).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), event]);
  }
  return [...months];
}

/** The address of another page of results, with the same filters. */
function toPage(search: string, page: number) {
  const query = new URLSearchParams(search);
  query.delete('page');
  if (page > 1) query.set('page', String(page));
  return href({ page: 'publications' }, query);
}
