import { useEffect, useState } from 'preact/hooks';
import { timeline as texts } from '#texts/timeline';
import { request } from '../../api/client';
import type { GetTimelineEmbedData, ResolutionTimeline } from '../../api/schema.gen';
import { dayError } from '../../i18n/dayError';
import { language } from '../../language';
import { navigate } from '../../navigation/history';
import { dayOf, href } from '../../navigation/paths';
import { Embed } from '../../ui/Embed';
import { InvalidDate } from '../../ui/InvalidDate';
import { Cursor } from './Cursor';
import { rowOn } from './cut';
import { embedHeight } from './embedHeight';
import { Frieze } from './Frieze';
import { Keys } from './Keys';
import { Months } from './Months';
import { TimelineTable } from './TimelineTable';
import styles from './timeline.css?url';
import tableStyles from './timelineTable.css?url';

const embedOf = (resolutionId: string) =>
  new URL(
    request<GetTimelineEmbedData, string>('/embeds/{language}/timelines/{resolutionId}', {
      path: { language, resolutionId },
    }).address,
    location.origin,
  ).href;

interface Props {
  of: ResolutionTimeline;
  id: string;
  search: string;
  title: string;
}

/** The timeline, which the day of the address cuts in the browser, as the reader moves the cursor. */
export function Timeline({ of, id, search, title }: Props) {
  const { asOf } = dayOf(search);
  const error = asOf === undefined ? undefined : dayError(asOf);
  const valid = asOf !== undefined && !error && asOf >= of.from && asOf < of.to;
  const addressed = valid ? asOf : of.to;
  const [day, setDay] = useState(addressed);
  useEffect(() => setDay(addressed), [addressed]);
  const to = (chosen: string) => href({ page: 'timeline', id }, chosen < of.to ? `asOf=${chosen}` : '');
  const stop = (chosen: string) => {
    setDay(chosen);
    navigate(to(chosen), { replace: true, arrival: 'filter' });
  };
  const rows = of.rows.map((row) => rowOn(day, row, of));
  return (
    <>
      <link rel="stylesheet" href={styles} />
      <link rel="stylesheet" href={tableStyles} />
      {asOf !== undefined && (error || asOf < of.from) && (
        <InvalidDate day={asOf} error={error} resolution={id} to={to} />
      )}
      <p class="lede">{texts.lede(of.from)}</p>
      <p>
        <a href={href({ page: 'followedResolution', id }, day < of.to ? `asOf=${day}` : '')}>{texts.followed}</a>
      </p>
      <details>
        <summary>{texts.keys}</summary>
        <Keys rows={of.rows} />
      </details>
      <Cursor timeline={of} day={day} move={setDay} stop={stop} />
      <Frieze timeline={of} rows={rows} day={day} />
      <TimelineTable rows={rows} />
      <Months timeline={of} day={day} />
      <Embed address={embedOf(id)} title={title} height={embedHeight(of.rows)} />
    </>
  );
}
