import { useEffect, useState } from 'preact/hooks';
import { sittings as texts } from '#texts/sittings';
import { listChanges } from '../../../api/facts';
import type { Event, Sitting } from '../../../api/schema.gen';
import { fetchCached } from '../../../api/useQuery';
import { brusselsDay } from '../../../i18n/brussels';
import { date } from '../../../i18n/format';
import { localized } from '../../../i18n/localized';
import { eventLabel, partyName } from '../../../ui/Changes';
import { commitmentLabel } from '../../../ui/commitmentLabel';
import { useResolutions } from '../../../ui/resolutionChoices';
import { LoadError } from '../forms/LoadError';
import type { Agenda } from './agenda';
import { previousSitting } from './previousSitting';
import { listSittings } from './sittingApi';

/** The API's limits for a filter and for a page. */
const MAX_RESOLUTIONS = 50;
const PAGE_SIZE = 200;

interface Props {
  /** The committee's name in the reader's language. */
  committee: string;
  /** The day of the sitting; empty if it is not chosen yet. */
  day: string;
  agenda: Agenda;
  add: (commitmentId: string) => void;
}

/** What was published on the committee's requests since its previous sitting. */
export function NewsSince({ committee, day, agenda, add }: Props) {
  const [sittings, setSittings] = useState<Sitting[]>();
  const [error, setError] = useState<unknown>();
  const resolutions = useResolutions()
    .filter((resolution) => resolution.committee && localized(resolution.committee) === committee)
    .map(({ resolutionId }) => resolutionId);
  async function load() {
    setError(undefined);
    try {
      setSittings((await listSittings(1)).value.items);
    } catch (error) {
      setError(error);
    }
  }
  useEffect(() => {
    load();
  }, []);
  const since = sittings && previousSitting(sittings, committee, day)?.heldOn;
  return (
    <section aria-labelledby="news-since">
      <h2 id="news-since">{since ? texts.newsSince(date(since)) : texts.news}</h2>
      {error !== undefined && <LoadError error={error} retry={load} />}
      {sittings && !since && <p>{texts.noPrevious}</p>}
      {since && resolutions.length > 0 && (
        <News
          key={`${since} ${resolutions.join()}`}
          since={since}
          resolutions={resolutions.slice(0, MAX_RESOLUTIONS)}
          agenda={agenda}
          add={add}
        />
      )}
    </section>
  );
}

function News({
  since,
  resolutions,
  agenda,
  add,
}: { since: string; resolutions: string[] } & Pick<Props, 'agenda' | 'add'>) {
  const [events, setEvents] = useState<Event[]>([]);
  const [next, setNext] = useState(1);
  const [error, setError] = useState<unknown>();
  async function load() {
    setError(undefined);
    try {
      const page = await fetchCached(listChanges({ resolution: resolutions, page: next, pageSize: PAGE_SIZE }));
      const recent = page.items.filter(({ happenedAt }) => brusselsDay(happenedAt) >= since);
      setEvents([...events, ...recent]);
      setNext(page.next && recent.length === page.items.length ? next + 1 : 0);
    } catch (error) {
      setError(error);
    }
  }
  useEffect(() => {
    load();
  }, []);
  return (
    <>
      {error !== undefined && <LoadError error={error} retry={load} />}
      {events.length === 0 && next === 0 && <p>{texts.noNews}</p>}
      <ul class="inbox">
        {events.map(({ eventId, happenedAt, kind, by, commitment }) => {
          const name = `${commitmentLabel(commitment)} ${localized(commitment.shortTitle)}`;
          return (
            <li key={eventId}>
              <p>
                {name} · {eventLabel({ kind, by })} · {partyName(by)} · {date(brusselsDay(happenedAt))}
              </p>
              {agenda.includes(commitment.commitmentId) ? (
                <p class="small">{texts.onAgenda}</p>
              ) : (
                <button
                  type="button"
                  class="ds-button"
                  data-variant="tertiary"
                  onClick={() => add(commitment.commitmentId)}
                >
                  {texts.putOn} <span class="ds-sr-only">{name}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {events.length > 0 && next > 0 && (
        <button type="button" class="ds-button" data-variant="secondary" onClick={load}>
          {texts.more}
        </button>
      )}
    </>
  );
}
