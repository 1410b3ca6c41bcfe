import { useEffect, useState } from 'preact/hooks';
import { sittings as texts } from '#texts/sittings';
import type { Event } from '../../../api/schema.gen';
import { brusselsDay } from '../../../i18n/brussels';
import { date } from '../../../i18n/format';
import { localized } from '../../../i18n/localized';
import { eventLabel, partyName } from '../../../ui/Changes';
import { commitmentLabel } from '../../../ui/commitmentLabel';
import { LoadError } from '../forms/LoadError';
import type { Agenda } from './agenda';
import { readNews, readPreviousSitting } from './newsSince';

/** How many are shown at first, and with each click. */
const SHOWN = 100;

interface Props {
  /** The committee's French name. */
  committee: string;
  /** The day of the sitting; empty if it is not chosen yet. */
  day: string;
  agenda: Agenda;
  add: (commitmentId: string) => void;
}

/** Events published on the committee's requests since its previous sitting. */
export function NewsSince({ committee, day, agenda, add }: Props) {
  const [read, setRead] = useState<{ since?: string; events: Event[] }>();
  const [error, setError] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    setRead(undefined);
    setError(undefined);
    readSince(committee, day).then(
      (value) => current && setRead(value),
      (error: unknown) => current && setError(error),
    );
    return () => {
      current = false;
    };
  }, [committee, day, attempt]);
  const since = read?.since;
  return (
    <section aria-labelledby="news-since">
      <h2 id="news-since">{since ? texts.newsSince(date(since)) : texts.news}</h2>
      {error !== undefined && <LoadError error={error} retry={() => setAttempt(attempt + 1)} />}
      {read && !since && <p>{texts.noPrevious}</p>}
      {read && since && <News key={since} events={read.events} agenda={agenda} add={add} />}
    </section>
  );
}

async function readSince(committee: string, day: string): Promise<{ since?: string; events: Event[] }> {
  const since = (await readPreviousSitting(committee, day))?.heldOn;
  return since ? { since, events: await readNews(committee, since) } : { events: [] };
}

function News({ events, agenda, add }: { events: Event[] } & Pick<Props, 'agenda' | 'add'>) {
  const [shown, setShown] = useState(SHOWN);
  return (
    <>
      {events.length === 0 && <p>{texts.noNews}</p>}
      <ul class="inbox">
        {events.slice(0, shown).map(({ eventId, happenedAt, kind, by, commitment }) => {
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
      {events.length > shown && (
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => setShown(shown + SHOWN)}>
          {texts.more}
        </button>
      )}
    </>
  );
}
