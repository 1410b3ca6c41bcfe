import { useEffect } from 'preact/hooks';
import { follow as texts } from '#texts/follow';
import { type Request, request } from '../api/client';
import type { ResolutionCriteria } from '../api/resolutionCriteria';
import type { GetCalendarData, GetEmbedData, GetFeedData } from '../api/schema.gen';
import { language } from '../language';
import { Embed } from './Embed';

interface Props {
  /** Name of the followed object or selection; undefined for everything. */
  name?: string | undefined;
  commitment?: string;
  owner?: string;
  resolution?: string | undefined;
  /** The criteria that the followed resolutions meet. */
  criteria?: Omit<ResolutionCriteria, 'q'> & { resolution?: string };
}

/** Addresses of feed, calendar and embeddable frame, for other programs and sites. */
export function Follow({ name, commitment, owner, resolution, criteria }: Props) {
  const path = { language };
  const selection: Record<string, string> = criteria ?? (owner ? { owner } : resolution ? { resolution } : {});
  const several = Object.fromEntries(Object.entries(selection).map(([filter, value]) => [filter, [value]]));
  const feed = address(
    request<GetFeedData, string>('/feeds/{language}', {
      path,
      query: commitment ? { commitment: [commitment] } : several,
    }),
  );
  const calendar = address(request<GetCalendarData, string>('/calendars/{language}', { path, query: several }));
  const embed = address(
    request<GetEmbedData, string>('/embeds/{language}', {
      path,
      query: commitment ? { commitment } : { ...several, ...(selection.owner && { owner: selection.owner }) },
    }),
  );
  const title = texts.called(name);
  useFeedLink(feed, title);
  return (
    <section class="subscribe" id={criteria ? undefined : 'follow'} tabIndex={-1}>
      <h2>{criteria && name ? texts.titleOf(name) : texts.title}</h2>
      <ul class="ruled-list">
        <li>
          <a href={feed} type="application/atom+xml">
            {texts.feed}
          </a>{' '}
          <span class="note">{texts.feedNote}</span>
        </li>
        <li>
          <a href={calendar.replace(/^https?:/, 'webcal:')}>{commitment ? texts.calendarOfOwner : texts.calendar}</a>{' '}
          <span class="note">{texts.calendarNote}</span>{' '}
          <a href={calendar} type="text/calendar">
            {texts.calendarAddress}
          </a>
        </li>
      </ul>
      <Embed address={embed} title={title} height={commitment ? 900 : 660} />
    </section>
  );
}

/** `link` element for feed autodiscovery, if there is an address. */
export function useFeedLink(href: string | undefined, title: string) {
  useEffect(() => {
    if (!href) return;
    const link = Object.assign(document.createElement('link'), {
      rel: 'alternate',
      type: 'application/atom+xml',
      href,
      title,
    });
    document.head.append(link);
    return () => link.remove();
  }, [href, title]);
}

const address = (to: Request<unknown>) => new URL(to.address, location.origin).href;
